// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Open,
    Operation, Paging, Parameter, Receipt, Reply, Text,
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
/// `GET /api/v3/metadata/all-operate`, made by [`list_operate_all`](crate::Client::list_operate_all).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListOperateAllCall {
    call: Call,
}

impl ListOperateAllCall {
    /// Query parameter `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("modelId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OperateModelDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/metadata/all-operate`
    ///
    /// Required: `modelId`.
    /// Success is 200 with `OperateModelDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_operate_all(&self) -> ListOperateAllCall {
        ListOperateAllCall {
            call: self.transport.call(&LIST_OPERATE_ALL),
        }
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
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/copy-operate`, made by [`copy_operate`](crate::Client::copy_operate).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CopyOperateCall {
    call: Call,
}

impl CopyOperateCall {
    /// The JSON body. Required. `FunctionModelOperateIdDto`.
    pub fn body(
        mut self,
        value: impl TryInto<FunctionModelOperateIdDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/copy-operate`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn copy_operate(&self) -> CopyOperateCall {
        CopyOperateCall {
            call: self.transport.call(&COPY_OPERATE),
        }
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
.enveloped();
/// `POST /api/v3/metadata/copy-row-relation`, made by [`copy_row_relation`](crate::Client::copy_row_relation).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CopyRowRelationCall {
    call: Call,
}

impl CopyRowRelationCall {
    /// The JSON body. Required. `CopyRowRelationDto`.
    pub fn body(mut self, value: impl TryInto<CopyRowRelationDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RelationValueListDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/copy-row-relation`
    ///
    /// Required: the body.
    /// Success is 200 with `RelationValueListDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn copy_row_relation(&self) -> CopyRowRelationCall {
        CopyRowRelationCall {
            call: self.transport.call(&COPY_ROW_RELATION),
        }
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
.enveloped();
/// `POST /api/v3/metadata/create-field`, made by [`create_field`](crate::Client::create_field).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateFieldCall {
    call: Call,
}

impl CreateFieldCall {
    /// The JSON body. Required. `CreateFunctionModelFieldDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateFunctionModelFieldDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<FunctionModelFieldDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/create-field`
    ///
    /// Required: the body.
    /// Success is 200 with `FunctionModelFieldDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_field(&self) -> CreateFieldCall {
        CreateFieldCall {
            call: self.transport.call(&CREATE_FIELD),
        }
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
.enveloped();
/// `POST /api/v3/metadata/create-model`, made by [`create_model`](crate::Client::create_model).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateModelCall {
    call: Call,
}

impl CreateModelCall {
    /// The JSON body. Required. `CreateFunctionModelDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateFunctionModelDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<FunctionModelDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/create-model`
    ///
    /// Required: the body.
    /// Success is 200 with `FunctionModelDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_model(&self) -> CreateModelCall {
        CreateModelCall {
            call: self.transport.call(&CREATE_MODEL),
        }
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
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/create-operate`, made by [`create_operate`](crate::Client::create_operate).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOperateCall {
    call: Call,
}

impl CreateOperateCall {
    /// The JSON body. Required. `CreateOperateModelDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateOperateModelDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/create-operate`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_operate(&self) -> CreateOperateCall {
        CreateOperateCall {
            call: self.transport.call(&CREATE_OPERATE),
        }
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
.enveloped();
/// `POST /api/v3/metadata/create-row`, made by [`create_row`](crate::Client::create_row).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateRowCall {
    call: Call,
}

impl CreateRowCall {
    /// The JSON body. Required. `CreateRowDto`.
    pub fn body(mut self, value: impl TryInto<CreateRowDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RowDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/create-row`
    ///
    /// Required: the body.
    /// Success is 200 with `RowDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_row(&self) -> CreateRowCall {
        CreateRowCall {
            call: self.transport.call(&CREATE_ROW),
        }
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
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/create-row-relation`, made by [`create_row_relation`](crate::Client::create_row_relation).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateRowRelationCall {
    call: Call,
}

impl CreateRowRelationCall {
    /// The JSON body. Required. `CreateRelationValueDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateRelationValueDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/create-row-relation`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_row_relation(&self) -> CreateRowRelationCall {
        CreateRowRelationCall {
            call: self.transport.call(&CREATE_ROW_RELATION),
        }
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
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/execute-operate`, made by [`execute_operate`](crate::Client::execute_operate).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ExecuteOperateCall {
    call: Call,
}

impl ExecuteOperateCall {
    /// The JSON body. Required. `FunctionModelOperateIdDto`.
    pub fn body(
        mut self,
        value: impl TryInto<FunctionModelOperateIdDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/execute-operate`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn execute_operate(&self) -> ExecuteOperateCall {
        ExecuteOperateCall {
            call: self.transport.call(&EXECUTE_OPERATE),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/export`, made by [`export_metadata`](crate::Client::export_metadata).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ExportMetadataCall {
    call: Call,
}

impl ExportMetadataCall {
    /// The JSON body. Required. `ExportModelDto`.
    pub fn body(mut self, value: impl TryInto<ExportModelDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/export`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn export_metadata(&self) -> ExportMetadataCall {
        ExportMetadataCall {
            call: self.transport.call(&EXPORT_METADATA),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/export/model`, made by [`export_model`](crate::Client::export_model).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ExportModelCall {
    call: Call,
}

impl ExportModelCall {
    /// The JSON body. Required. `ExportMetadataDto`.
    pub fn body(mut self, value: impl TryInto<ExportMetadataDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/export/model`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn export_model(&self) -> ExportModelCall {
        ExportModelCall {
            call: self.transport.call(&EXPORT_MODEL),
        }
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
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/metadata/filter`, made by [`filter_row`](crate::Client::filter_row).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct FilterRowCall {
    call: Call,
}

impl FilterRowCall {
    /// The JSON body. Required. `FilterDto`.
    pub fn body(mut self, value: impl TryInto<FilterDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<FunctionModelValueListDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/filter`
    ///
    /// Required: the body.
    /// Success is 200 with `FunctionModelValueListDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn filter_row(&self) -> FilterRowCall {
        FilterRowCall {
            call: self.transport.call(&FILTER_ROW),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/metadata/get-all-metadata`, made by [`get_all_metadata`](crate::Client::get_all_metadata).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAllMetadataCall {
    call: Call,
}

impl GetAllMetadataCall {
    /// The JSON body. Required. `GetAllRowDto`.
    pub fn body(mut self, value: impl TryInto<GetAllRowDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<FunctionModelValueListDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/get-all-metadata`
    ///
    /// Required: the body.
    /// Success is 200 with `FunctionModelValueListDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_all_metadata(&self) -> GetAllMetadataCall {
        GetAllMetadataCall {
            call: self.transport.call(&GET_ALL_METADATA),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/metadata/get-all-row-by-scrollid`, made by [`get_all_row_by_scroll_id`](crate::Client::get_all_row_by_scroll_id).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAllRowByScrollIdCall {
    call: Call,
}

impl GetAllRowByScrollIdCall {
    /// The JSON body. Required. `GetAllRowVyScrollidDto`.
    pub fn body(
        mut self,
        value: impl TryInto<GetAllRowVyScrollidDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetAllRowByScrollidDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/get-all-row-by-scrollid`
    ///
    /// Required: the body.
    /// Success is 200 with `GetAllRowByScrollidDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_all_row_by_scroll_id(&self) -> GetAllRowByScrollIdCall {
        GetAllRowByScrollIdCall {
            call: self.transport.call(&GET_ALL_ROW_BY_SCROLL_ID),
        }
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
/// `GET /api/v3/metadata/get-import-template`, made by [`get_import_template`](crate::Client::get_import_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetImportTemplateCall {
    call: Call,
}

impl GetImportTemplateCall {
    /// Query parameter `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("modelId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RowDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/metadata/get-import-template`
    ///
    /// Required: `modelId`.
    /// Success is 200 with `RowDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_import_template(&self) -> GetImportTemplateCall {
        GetImportTemplateCall {
            call: self.transport.call(&GET_IMPORT_TEMPLATE),
        }
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
/// `GET /api/v3/metadata/get-model`, made by [`get_model`](crate::Client::get_model).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetModelCall {
    call: Call,
}

impl GetModelCall {
    /// Query parameter `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<FunctionModelDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/metadata/get-model`
    ///
    /// Required: `id`.
    /// Success is 200 with `FunctionModelDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_model(&self) -> GetModelCall {
        GetModelCall {
            call: self.transport.call(&GET_MODEL),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/get-relation-info`, made by [`get_relation_info`](crate::Client::get_relation_info).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetRelationInfoCall {
    call: Call,
}

impl GetRelationInfoCall {
    /// The JSON body. Required. `GetRelationInfoDto`.
    pub fn body(mut self, value: impl TryInto<GetRelationInfoDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/get-relation-info`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_relation_info(&self) -> GetRelationInfoCall {
        GetRelationInfoCall {
            call: self.transport.call(&GET_RELATION_INFO),
        }
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
/// `GET /api/v3/metadata/get-row`, made by [`get_row`](crate::Client::get_row).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetRowCall {
    call: Call,
}

impl GetRowCall {
    /// Query parameter `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("modelId", value.try_into());
        self
    }

    /// Query parameter `rowId`: a text. Required.
    pub fn row_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("rowId", value.try_into());
        self
    }

    /// Query parameter `showFieldId`: a text. Unset, the vendor takes `"false"`.
    pub fn show_field_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("showFieldId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RowDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/metadata/get-row`
    ///
    /// Required: `modelId`, `rowId`.
    /// Success is 200 with `RowDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_row(&self) -> GetRowCall {
        GetRowCall {
            call: self.transport.call(&GET_ROW),
        }
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
/// `GET /api/v3/metadata/get-row-by-value`, made by [`get_row_by_value`](crate::Client::get_row_by_value).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetRowByValueCall {
    call: Call,
}

impl GetRowByValueCall {
    /// Query parameter `key`: a text. Required.
    pub fn key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("key", value.try_into());
        self
    }

    /// Query parameter `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("modelId", value.try_into());
        self
    }

    /// Query parameter `showFieldId`: a text. Unset, the vendor takes `"false"`.
    pub fn show_field_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("showFieldId", value.try_into());
        self
    }

    /// Query parameter `value`: a text. Required.
    pub fn value(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("value", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RowDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/metadata/get-row-by-value`
    ///
    /// Required: `key`, `modelId`, `value`.
    /// Success is 200 with `RowDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_row_by_value(&self) -> GetRowByValueCall {
        GetRowByValueCall {
            call: self.transport.call(&GET_ROW_BY_VALUE),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/metadata/get-row-relation`, made by [`get_relation_value`](crate::Client::get_relation_value).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetRelationValueCall {
    call: Call,
}

impl GetRelationValueCall {
    /// Query parameter `fieldId`: a text. Required.
    pub fn field_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("fieldId", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("modelId", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `rowId`: a text. Required.
    pub fn row_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("rowId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RelationValueListDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/metadata/get-row-relation`
    ///
    /// Required: `fieldId`, `modelId`, `rowId`.
    /// Success is 200 with `RelationValueListDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_relation_value(&self) -> GetRelationValueCall {
        GetRelationValueCall {
            call: self.transport.call(&GET_RELATION_VALUE),
        }
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
/// `GET /api/v3/metadata/get-row-relation-details`, made by [`get_relation_details`](crate::Client::get_relation_details).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetRelationDetailsCall {
    call: Call,
}

impl GetRelationDetailsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RelationValueListDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/metadata/get-row-relation-details`
    ///
    /// Success is 200 with `RelationValueListDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_relation_details(&self) -> GetRelationDetailsCall {
        GetRelationDetailsCall {
            call: self.transport.call(&GET_RELATION_DETAILS),
        }
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
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/metadata/group`, made by [`get_metadata_group_list`](crate::Client::get_metadata_group_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetMetadataGroupListCall {
    call: Call,
}

impl GetMetadataGroupListCall {
    /// The JSON body. Required. `MetadataGroupDto`.
    pub fn body(mut self, value: impl TryInto<MetadataGroupDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<FunctionModelValueListDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/group`
    ///
    /// Required: the body.
    /// Success is 200 with `FunctionModelValueListDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_metadata_group_list(&self) -> GetMetadataGroupListCall {
        GetMetadataGroupListCall {
            call: self.transport.call(&GET_METADATA_GROUP_LIST),
        }
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
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/import`, made by [`import_metadata`](crate::Client::import_metadata).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ImportMetadataCall {
    call: Call,
}

impl ImportMetadataCall {
    /// The JSON body. Required. `ImportModelDto`.
    pub fn body(mut self, value: impl TryInto<ImportModelDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/import`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn import_metadata(&self) -> ImportMetadataCall {
        ImportMetadataCall {
            call: self.transport.call(&IMPORT_METADATA),
        }
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
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/import/model`, made by [`import_model`](crate::Client::import_model).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ImportModelCall {
    call: Call,
}

impl ImportModelCall {
    /// The JSON body. Required. `ImportMetadataDto`.
    pub fn body(mut self, value: impl TryInto<ImportMetadataDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/import/model`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn import_model(&self) -> ImportModelCall {
        ImportModelCall {
            call: self.transport.call(&IMPORT_MODEL),
        }
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
/// `GET /api/v3/metadata/list-field`, made by [`list_field`](crate::Client::list_field).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListFieldCall {
    call: Call,
}

impl ListFieldCall {
    /// Query parameter `from`: a text. Required.
    pub fn from(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("from", value.try_into());
        self
    }

    /// Query parameter `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("modelId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<FunctionModelFieldDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/metadata/list-field`
    ///
    /// Required: `from`, `modelId`.
    /// Success is 200 with a list of `FunctionModelFieldDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_field(&self) -> ListFieldCall {
        ListFieldCall {
            call: self.transport.call(&LIST_FIELD),
        }
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
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `GET /api/v3/metadata/list-model`, made by [`list_model`](crate::Client::list_model).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListModelCall {
    call: Call,
}

impl ListModelCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `GET /api/v3/metadata/list-model`
    ///
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_model(&self) -> ListModelCall {
        ListModelCall {
            call: self.transport.call(&LIST_MODEL),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/metadata/list-operate`, made by [`list_operate`](crate::Client::list_operate).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListOperateCall {
    call: Call,
}

impl ListOperateCall {
    /// Query parameter `fieldId`: a text.
    pub fn field_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("fieldId", value.try_into());
        self
    }

    /// Query parameter `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("keywords", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("modelId", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `showCreated`: a text.
    pub fn show_created(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("showCreated", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OperateModelDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/metadata/list-operate`
    ///
    /// Required: `modelId`.
    /// Success is 200 with `OperateModelDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_operate(&self) -> ListOperateCall {
        ListOperateCall {
            call: self.transport.call(&LIST_OPERATE),
        }
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
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/metadata/relation-search`, made by [`relation_search`](crate::Client::relation_search).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RelationSearchCall {
    call: Call,
}

impl RelationSearchCall {
    /// The JSON body. Required. `RelationSearchDto`.
    pub fn body(mut self, value: impl TryInto<RelationSearchDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RelationValueListDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/relation-search`
    ///
    /// Required: the body.
    /// Success is 200 with `RelationValueListDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn relation_search(&self) -> RelationSearchCall {
        RelationSearchCall {
            call: self.transport.call(&RELATION_SEARCH),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/remove-field`, made by [`remove_field`](crate::Client::remove_field).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemoveFieldCall {
    call: Call,
}

impl RemoveFieldCall {
    /// The JSON body. Required. `FunctionModelFieldIdDto`.
    pub fn body(
        mut self,
        value: impl TryInto<FunctionModelFieldIdDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/remove-field`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_field(&self) -> RemoveFieldCall {
        RemoveFieldCall {
            call: self.transport.call(&REMOVE_FIELD),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/remove-model`, made by [`remove_model`](crate::Client::remove_model).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemoveModelCall {
    call: Call,
}

impl RemoveModelCall {
    /// The JSON body. Required. `FunctionModelIdDto`.
    pub fn body(mut self, value: impl TryInto<FunctionModelIdDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/remove-model`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_model(&self) -> RemoveModelCall {
        RemoveModelCall {
            call: self.transport.call(&REMOVE_MODEL),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/remove-operate`, made by [`remove_operate`](crate::Client::remove_operate).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemoveOperateCall {
    call: Call,
}

impl RemoveOperateCall {
    /// The JSON body. Required. `FunctionModelOperateIdDto`.
    pub fn body(
        mut self,
        value: impl TryInto<FunctionModelOperateIdDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/remove-operate`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_operate(&self) -> RemoveOperateCall {
        RemoveOperateCall {
            call: self.transport.call(&REMOVE_OPERATE),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/remove-row`, made by [`remove_row`](crate::Client::remove_row).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemoveRowCall {
    call: Call,
}

impl RemoveRowCall {
    /// The JSON body. Required. `RemoveRowDto`.
    pub fn body(mut self, value: impl TryInto<RemoveRowDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/remove-row`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_row(&self) -> RemoveRowCall {
        RemoveRowCall {
            call: self.transport.call(&REMOVE_ROW),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/remove-row-relation`, made by [`remove_relation_value`](crate::Client::remove_relation_value).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemoveRelationValueCall {
    call: Call,
}

impl RemoveRelationValueCall {
    /// The JSON body. Required. `RemoveRelationValueDto`.
    pub fn body(
        mut self,
        value: impl TryInto<RemoveRelationValueDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/remove-row-relation`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_relation_value(&self) -> RemoveRelationValueCall {
        RemoveRelationValueCall {
            call: self.transport.call(&REMOVE_RELATION_VALUE),
        }
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
.enveloped();
/// `POST /api/v3/metadata/ueba/capture`, made by [`capture`](crate::Client::capture).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CaptureCall {
    call: Call,
}

impl CaptureCall {
    /// The JSON body. Required. `CreateUebaDto`.
    pub fn body(mut self, value: impl TryInto<CreateUebaDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/ueba/capture`
    ///
    /// Required: the body.
    /// Success is 200 with any JSON value.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn capture(&self) -> CaptureCall {
        CaptureCall {
            call: self.transport.call(&CAPTURE),
        }
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
.enveloped();
/// `POST /api/v3/metadata/update-field`, made by [`update_field`](crate::Client::update_field).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateFieldCall {
    call: Call,
}

impl UpdateFieldCall {
    /// The JSON body. Required. `UpdateFunctionModelFieldDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateFunctionModelFieldDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<FunctionModelFieldDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/update-field`
    ///
    /// Required: the body.
    /// Success is 200 with `FunctionModelFieldDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_field(&self) -> UpdateFieldCall {
        UpdateFieldCall {
            call: self.transport.call(&UPDATE_FIELD),
        }
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
.enveloped();
/// `POST /api/v3/metadata/update-model`, made by [`update_model`](crate::Client::update_model).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateModelCall {
    call: Call,
}

impl UpdateModelCall {
    /// The JSON body. Required. `UpdateFunctionModelDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateFunctionModelDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<FunctionModelDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/update-model`
    ///
    /// Required: the body.
    /// Success is 200 with `FunctionModelDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_model(&self) -> UpdateModelCall {
        UpdateModelCall {
            call: self.transport.call(&UPDATE_MODEL),
        }
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
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/metadata/update-operate`, made by [`update_operate`](crate::Client::update_operate).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateOperateCall {
    call: Call,
}

impl UpdateOperateCall {
    /// The JSON body. Required. `UpdateOperateModelDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateOperateModelDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/update-operate`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_operate(&self) -> UpdateOperateCall {
        UpdateOperateCall {
            call: self.transport.call(&UPDATE_OPERATE),
        }
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
.enveloped();
/// `POST /api/v3/metadata/update-row`, made by [`update_row`](crate::Client::update_row).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateRowCall {
    call: Call,
}

impl UpdateRowCall {
    /// The JSON body. Required. `UpdateRowDto`.
    pub fn body(mut self, value: impl TryInto<UpdateRowDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RowDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/metadata/update-row`
    ///
    /// Required: the body.
    /// Success is 200 with `RowDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_row(&self) -> UpdateRowCall {
        UpdateRowCall {
            call: self.transport.call(&UPDATE_ROW),
        }
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
.enveloped()
.idempotent();
/// `POST /get-row-batch`, made by [`get_row_batch`](crate::Client::get_row_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetRowBatchCall {
    call: Call,
}

impl GetRowBatchCall {
    /// The JSON body. Required. `GetRowBatchDto`.
    pub fn body(mut self, value: impl TryInto<GetRowBatchDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<RowDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /get-row-batch`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `RowDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_row_batch(&self) -> GetRowBatchCall {
        GetRowBatchCall {
            call: self.transport.call(&GET_ROW_BATCH),
        }
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

/// Object `CellDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CellDto {
    /// `fieldId`. Always there.
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

/// Object `Condition`. Received.
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

/// Object `Condition`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ConditionInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operator: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<serde_json::Value>,
}

impl ConditionInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ConditionInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("operator", self.operator.is_some());
        checks.required("value", self.value.is_some());
    }
}

/// Makes a [`ConditionInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ConditionInputBuilder {
    checks: Checks,
    value: ConditionInput,
}

impl ConditionInputBuilder {
    /// `key`: a text. Required.
    pub fn key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `operator`: a text. Required.
    pub fn operator(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.operator = self.checks.take("operator", value);
        self
    }

    /// `value`: any JSON value. Required.
    pub fn value(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.value = self.checks.take("value", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ConditionInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ConditionInputBuilder> for ConditionInput {
    type Error = Invalid;
    fn try_from(builder: ConditionInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ConditionInput);
/// Object `CopyRowRelationDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CopyRowRelationDto {
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(rename = "relationRowId", skip_serializing_if = "Option::is_none")]
    relation_row_id: Option<String>,
    #[serde(rename = "rowId", skip_serializing_if = "Option::is_none")]
    row_id: Option<String>,
}

impl CopyRowRelationDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CopyRowRelationDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("modelId", self.model_id.is_some());
        checks.required("relationRowId", self.relation_row_id.is_some());
        checks.required("rowId", self.row_id.is_some());
    }
}

/// Makes a [`CopyRowRelationDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CopyRowRelationDtoBuilder {
    checks: Checks,
    value: CopyRowRelationDto,
}

impl CopyRowRelationDtoBuilder {
    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `relationRowId`: a text. Required.
    pub fn relation_row_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.relation_row_id = self.checks.take("relationRowId", value);
        self
    }

    /// `rowId`: a text. Required.
    pub fn row_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.row_id = self.checks.take("rowId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CopyRowRelationDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CopyRowRelationDtoBuilder> for CopyRowRelationDto {
    type Error = Invalid;
    fn try_from(builder: CopyRowRelationDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CopyRowRelationDto);
/// Object `CreateFunctionModelDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateFunctionModelDto {
    #[serde(rename = "dataType", skip_serializing_if = "Option::is_none")]
    data_type: Option<FunctionModelDataType>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enable: Option<Nullable<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "parentKey", skip_serializing_if = "Option::is_none")]
    parent_key: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<FunctionModelType>,
}

impl CreateFunctionModelDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateFunctionModelDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("description", self.description.is_some());
        checks.required("enable", self.enable.is_some());
        checks.required("name", self.name.is_some());
        checks.required("parentKey", self.parent_key.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CreateFunctionModelDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateFunctionModelDtoBuilder {
    checks: Checks,
    value: CreateFunctionModelDto,
}

impl CreateFunctionModelDtoBuilder {
    /// `dataType`: `FunctionModelDataType`. Unset, the vendor takes `"list"`.
    pub fn data_type(
        mut self,
        value: impl TryInto<FunctionModelDataType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.data_type = self.checks.take("dataType", value);
        self
    }

    /// `description`: a text. Required.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.checks.clear("description");
        self.value.description = Some(Nullable::Null);
        self
    }

    /// `enable`: true or false. Required.
    pub fn enable(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enable = self.checks.take("enable", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `enable`.
    pub fn enable_null(mut self) -> Self {
        self.checks.clear("enable");
        self.value.enable = Some(Nullable::Null);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `parentKey`: a text. Required.
    pub fn parent_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.parent_key = self.checks.take("parentKey", value);
        self
    }

    /// `type`: `FunctionModelType`. Required.
    pub fn type_(mut self, value: impl TryInto<FunctionModelType, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateFunctionModelDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateFunctionModelDtoBuilder> for CreateFunctionModelDto {
    type Error = Invalid;
    fn try_from(builder: CreateFunctionModelDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateFunctionModelDto);
/// Object `CreateFunctionModelFieldDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateFunctionModelFieldDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<serde_json::Value>,
    #[serde(rename = "dropDown", skip_serializing_if = "Option::is_none")]
    drop_down: Option<DropDownItemDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    editable: Option<bool>,
    #[serde(rename = "forLogin", skip_serializing_if = "Option::is_none")]
    for_login: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<i64>,
    #[serde(rename = "fuzzySearch", skip_serializing_if = "Option::is_none")]
    fuzzy_search: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<f64>,
    #[serde(rename = "maxLength", skip_serializing_if = "Option::is_none")]
    max_length: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<f64>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    regexp: Option<String>,
    #[serde(rename = "relationMultiple", skip_serializing_if = "Option::is_none")]
    relation_multiple: Option<bool>,
    #[serde(
        rename = "relationOptionalRange",
        skip_serializing_if = "Option::is_none"
    )]
    relation_optional_range: Option<ConditionInput>,
    #[serde(rename = "relationShowKey", skip_serializing_if = "Option::is_none")]
    relation_show_key: Option<String>,
    #[serde(rename = "relationType", skip_serializing_if = "Option::is_none")]
    relation_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    require: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    show: Option<bool>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<CreateFunctionModelFieldDtoType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unique: Option<bool>,
    #[serde(rename = "userVisible", skip_serializing_if = "Option::is_none")]
    user_visible: Option<bool>,
}

impl CreateFunctionModelFieldDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateFunctionModelFieldDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("default", self.default.is_some());
        checks.required("dropDown", self.drop_down.is_some());
        checks.required("editable", self.editable.is_some());
        checks.required("forLogin", self.for_login.is_some());
        checks.required("format", self.format.is_some());
        checks.required("fuzzySearch", self.fuzzy_search.is_some());
        checks.required("help", self.help.is_some());
        checks.required("key", self.key.is_some());
        checks.required("max", self.max.is_some());
        checks.required("maxLength", self.max_length.is_some());
        checks.required("min", self.min.is_some());
        checks.required("modelId", self.model_id.is_some());
        checks.required("name", self.name.is_some());
        checks.required("regexp", self.regexp.is_some());
        checks.required("relationMultiple", self.relation_multiple.is_some());
        checks.required(
            "relationOptionalRange",
            self.relation_optional_range.is_some(),
        );
        checks.required("relationShowKey", self.relation_show_key.is_some());
        checks.required("relationType", self.relation_type.is_some());
        checks.required("require", self.require.is_some());
        checks.required("show", self.show.is_some());
        checks.required("type", self.type_.is_some());
        checks.required("unique", self.unique.is_some());
        checks.required("userVisible", self.user_visible.is_some());
    }
}

/// Makes a [`CreateFunctionModelFieldDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateFunctionModelFieldDtoBuilder {
    checks: Checks,
    value: CreateFunctionModelFieldDto,
}

impl CreateFunctionModelFieldDtoBuilder {
    /// `default`: any JSON value. Required.
    pub fn default(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.default = self.checks.take("default", value);
        self
    }

    /// `dropDown`: `DropDownItemDto`. Required.
    pub fn drop_down(mut self, value: impl TryInto<DropDownItemDto, Error: Into<Invalid>>) -> Self {
        self.value.drop_down = self.checks.take("dropDown", value);
        self
    }

    /// `editable`: true or false. Required.
    pub fn editable(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.editable = self.checks.take("editable", value);
        self
    }

    /// `forLogin`: true or false. Required.
    pub fn for_login(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.for_login = self.checks.take("forLogin", value);
        self
    }

    /// `format`: a whole number. Required.
    pub fn format(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.format = self.checks.take("format", value);
        self
    }

    /// `fuzzySearch`: true or false. Required.
    pub fn fuzzy_search(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.fuzzy_search = self.checks.take("fuzzySearch", value);
        self
    }

    /// `help`: a text. Required.
    pub fn help(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.help = self.checks.take("help", value);
        self
    }

    /// `key`: a text. Required.
    pub fn key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `max`: a number. Required.
    pub fn max(mut self, value: impl TryInto<f64, Error: Into<Invalid>>) -> Self {
        self.value.max = self.checks.take("max", value);
        self
    }

    /// `maxLength`: a whole number. Required.
    pub fn max_length(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.max_length = self.checks.take("maxLength", value);
        self
    }

    /// `min`: a number. Required.
    pub fn min(mut self, value: impl TryInto<f64, Error: Into<Invalid>>) -> Self {
        self.value.min = self.checks.take("min", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `regexp`: a text. Required.
    pub fn regexp(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.regexp = self.checks.take("regexp", value);
        self
    }

    /// `relationMultiple`: true or false. Required.
    pub fn relation_multiple(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.relation_multiple = self.checks.take("relationMultiple", value);
        self
    }

    /// `relationOptionalRange`: `ConditionInput`. Required.
    pub fn relation_optional_range(
        mut self,
        value: impl TryInto<ConditionInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.relation_optional_range = self.checks.take("relationOptionalRange", value);
        self
    }

    /// `relationShowKey`: a text. Required.
    pub fn relation_show_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.relation_show_key = self.checks.take("relationShowKey", value);
        self
    }

    /// `relationType`: a text. Required.
    pub fn relation_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.relation_type = self.checks.take("relationType", value);
        self
    }

    /// `require`: true or false. Required.
    pub fn require(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.require = self.checks.take("require", value);
        self
    }

    /// `show`: true or false. Required.
    pub fn show(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.show = self.checks.take("show", value);
        self
    }

    /// `type`: `CreateFunctionModelFieldDtoType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<CreateFunctionModelFieldDtoType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// `unique`: true or false. Required.
    pub fn unique(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.unique = self.checks.take("unique", value);
        self
    }

    /// `userVisible`: true or false. Required.
    pub fn user_visible(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.user_visible = self.checks.take("userVisible", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateFunctionModelFieldDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateFunctionModelFieldDtoBuilder> for CreateFunctionModelFieldDto {
    type Error = Invalid;
    fn try_from(builder: CreateFunctionModelFieldDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateFunctionModelFieldDto);
/// One of a few texts `CreateFunctionModelFieldDto type`. Sent.
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
/// Object `CreateOperateModelDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateOperateModelDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    config: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    icon: Option<String>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(rename = "operateKey", skip_serializing_if = "Option::is_none")]
    operate_key: Option<String>,
    #[serde(rename = "operateName", skip_serializing_if = "Option::is_none")]
    operate_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    show: Option<bool>,
}

impl CreateOperateModelDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateOperateModelDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("config", self.config.is_some());
        checks.required("icon", self.icon.is_some());
        checks.required("modelId", self.model_id.is_some());
        checks.required("operateKey", self.operate_key.is_some());
        checks.required("operateName", self.operate_name.is_some());
        checks.required("show", self.show.is_some());
    }
}

/// Makes a [`CreateOperateModelDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOperateModelDtoBuilder {
    checks: Checks,
    value: CreateOperateModelDto,
}

impl CreateOperateModelDtoBuilder {
    /// `config`: any JSON value. Required.
    pub fn config(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.config = self.checks.take("config", value);
        self
    }

    /// `icon`: a text. Required.
    pub fn icon(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.icon = self.checks.take("icon", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `operateKey`: a text. Required.
    pub fn operate_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.operate_key = self.checks.take("operateKey", value);
        self
    }

    /// `operateName`: a text. Required.
    pub fn operate_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.operate_name = self.checks.take("operateName", value);
        self
    }

    /// `show`: true or false. Required.
    pub fn show(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.show = self.checks.take("show", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateOperateModelDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateOperateModelDtoBuilder> for CreateOperateModelDto {
    type Error = Invalid;
    fn try_from(builder: CreateOperateModelDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOperateModelDto);
/// Object `CreateRelationValueDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateRelationValueDto {
    #[serde(rename = "fieldId", skip_serializing_if = "Option::is_none")]
    field_id: Option<String>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(rename = "rowId", skip_serializing_if = "Option::is_none")]
    row_id: Option<String>,
    #[serde(rename = "valueList", skip_serializing_if = "Option::is_none")]
    value_list: Option<List<String>>,
}

impl CreateRelationValueDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateRelationValueDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("fieldId", self.field_id.is_some());
        checks.required("modelId", self.model_id.is_some());
        checks.required("rowId", self.row_id.is_some());
        checks.required("valueList", self.value_list.is_some());
    }
}

/// Makes a [`CreateRelationValueDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateRelationValueDtoBuilder {
    checks: Checks,
    value: CreateRelationValueDto,
}

impl CreateRelationValueDtoBuilder {
    /// `fieldId`: a text. Required.
    pub fn field_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.field_id = self.checks.take("fieldId", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `rowId`: a text. Required.
    pub fn row_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.row_id = self.checks.take("rowId", value);
        self
    }

    /// `valueList`: a list of texts. Required.
    pub fn value_list(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.value_list = self.checks.take("valueList", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateRelationValueDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateRelationValueDtoBuilder> for CreateRelationValueDto {
    type Error = Invalid;
    fn try_from(builder: CreateRelationValueDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateRelationValueDto);
/// Object `CreateRowDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateRowDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<serde_json::Value>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(rename = "rowId", skip_serializing_if = "Option::is_none")]
    row_id: Option<Text<0, 32>>,
}

impl CreateRowDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateRowDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("data", self.data.is_some());
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`CreateRowDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateRowDtoBuilder {
    checks: Checks,
    value: CreateRowDto,
}

impl CreateRowDtoBuilder {
    /// `data`: any JSON value. Required.
    pub fn data(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.data = self.checks.take("data", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `rowId`: a text of at most 32 characters.
    pub fn row_id(mut self, value: impl TryInto<Text<0, 32>, Error: Into<Invalid>>) -> Self {
        self.value.row_id = self.checks.take("rowId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateRowDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateRowDtoBuilder> for CreateRowDto {
    type Error = Invalid;
    fn try_from(builder: CreateRowDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateRowDto);
/// Object `CreateUEBADto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateUebaDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<serde_json::Value>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
}

impl CreateUebaDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateUebaDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("data", self.data.is_some());
    }
}

/// Makes a [`CreateUebaDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateUebaDtoBuilder {
    checks: Checks,
    value: CreateUebaDto,
}

impl CreateUebaDtoBuilder {
    /// `data`: any JSON value. Required.
    pub fn data(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.data = self.checks.take("data", value);
        self
    }

    /// `modelId`: a text.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateUebaDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateUebaDtoBuilder> for CreateUebaDto {
    type Error = Invalid;
    fn try_from(builder: CreateUebaDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateUebaDto);
/// Object `DropDownItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DropDownItemDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
}

impl DropDownItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DropDownItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("label", self.label.is_some());
    }
}

/// Makes a [`DropDownItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DropDownItemDtoBuilder {
    checks: Checks,
    value: DropDownItemDto,
}

impl DropDownItemDtoBuilder {
    /// `key`: a text. Required.
    pub fn key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `label`: a text. Required.
    pub fn label(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.label = self.checks.take("label", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DropDownItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DropDownItemDtoBuilder> for DropDownItemDto {
    type Error = Invalid;
    fn try_from(builder: DropDownItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DropDownItemDto);
/// Object `Expand`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct Expand {
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    select: Option<List<String>>,
}

impl Expand {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ExpandBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("field", self.field.is_some());
        checks.required("select", self.select.is_some());
    }
}

/// Makes a [`Expand`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ExpandBuilder {
    checks: Checks,
    value: Expand,
}

impl ExpandBuilder {
    /// `field`: a text. Required.
    pub fn field(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.field = self.checks.take("field", value);
        self
    }

    /// `select`: a list of texts. Required.
    pub fn select(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.select = self.checks.take("select", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<Expand, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ExpandBuilder> for Expand {
    type Error = Invalid;
    fn try_from(builder: ExpandBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(Expand);
/// Object `ExportMetadataDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ExportMetadataDto {
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
}

impl ExportMetadataDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ExportMetadataDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`ExportMetadataDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ExportMetadataDtoBuilder {
    checks: Checks,
    value: ExportMetadataDto,
}

impl ExportMetadataDtoBuilder {
    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ExportMetadataDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ExportMetadataDtoBuilder> for ExportMetadataDto {
    type Error = Invalid;
    fn try_from(builder: ExportMetadataDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ExportMetadataDto);
/// Object `ExportModelDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ExportModelDto {
    #[serde(rename = "idList", skip_serializing_if = "Option::is_none")]
    id_list: Option<List<String>>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
}

impl ExportModelDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ExportModelDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("idList", self.id_list.is_some());
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`ExportModelDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ExportModelDtoBuilder {
    checks: Checks,
    value: ExportModelDto,
}

impl ExportModelDtoBuilder {
    /// `idList`: a list of texts. Required.
    pub fn id_list(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.id_list = self.checks.take("idList", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ExportModelDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ExportModelDtoBuilder> for ExportModelDto {
    type Error = Invalid;
    fn try_from(builder: ExportModelDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ExportModelDto);
/// Object `FilterDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct FilterDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    conditions: Option<List<ConditionInput>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conjunction: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expand: Option<List<Expand>>,
    #[serde(rename = "fetchAll", skip_serializing_if = "Option::is_none")]
    fetch_all: Option<bool>,
    #[serde(rename = "filterRelation", skip_serializing_if = "Option::is_none")]
    filter_relation: Option<ScopeDto>,
    #[serde(rename = "getNestData", skip_serializing_if = "Option::is_none")]
    get_nest_data: Option<bool>,
    #[serde(
        rename = "getRelationFieldDetail",
        skip_serializing_if = "Option::is_none"
    )]
    get_relation_field_detail: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(rename = "previewRelation", skip_serializing_if = "Option::is_none")]
    preview_relation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<ScopeDto>,
    #[serde(rename = "showFieldId", skip_serializing_if = "Option::is_none")]
    show_field_id: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sort: Option<List<serde_json::Value>>,
    #[serde(rename = "withPath", skip_serializing_if = "Option::is_none")]
    with_path: Option<bool>,
}

impl FilterDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> FilterDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`FilterDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct FilterDtoBuilder {
    checks: Checks,
    value: FilterDto,
}

impl FilterDtoBuilder {
    /// `conditions`: a list of `ConditionInput`.
    pub fn conditions(
        mut self,
        value: impl TryInto<List<ConditionInput>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.conditions = self.checks.take("conditions", value);
        self
    }

    /// `conjunction`: a text.
    pub fn conjunction(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.conjunction = self.checks.take("conjunction", value);
        self
    }

    /// `expand`: a list of `Expand`.
    pub fn expand(mut self, value: impl TryInto<List<Expand>, Error: Into<Invalid>>) -> Self {
        self.value.expand = self.checks.take("expand", value);
        self
    }

    /// `fetchAll`: true or false. Unset, the vendor takes `false`.
    pub fn fetch_all(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.fetch_all = self.checks.take("fetchAll", value);
        self
    }

    /// `filterRelation`: `ScopeDto`.
    pub fn filter_relation(mut self, value: impl TryInto<ScopeDto, Error: Into<Invalid>>) -> Self {
        self.value.filter_relation = self.checks.take("filterRelation", value);
        self
    }

    /// `getNestData`: true or false.
    pub fn get_nest_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.get_nest_data = self.checks.take("getNestData", value);
        self
    }

    /// `getRelationFieldDetail`: true or false. Unset, the vendor takes `false`.
    pub fn get_relation_field_detail(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.get_relation_field_detail = self.checks.take("getRelationFieldDetail", value);
        self
    }

    /// `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keywords = self.checks.take("keywords", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `previewRelation`: true or false. Unset, the vendor takes `false`.
    pub fn preview_relation(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.preview_relation = self.checks.take("previewRelation", value);
        self
    }

    /// `scope`: `ScopeDto`.
    pub fn scope(mut self, value: impl TryInto<ScopeDto, Error: Into<Invalid>>) -> Self {
        self.value.scope = self.checks.take("scope", value);
        self
    }

    /// `showFieldId`: true or false. Unset, the vendor takes `false`.
    pub fn show_field_id(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.show_field_id = self.checks.take("showFieldId", value);
        self
    }

    /// `sort`: a list of items, each any JSON value.
    pub fn sort(
        mut self,
        value: impl TryInto<List<serde_json::Value>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.sort = self.checks.take("sort", value);
        self
    }

    /// `withPath`: true or false. Unset, the vendor takes `false`.
    pub fn with_path(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_path = self.checks.take("withPath", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<FilterDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<FilterDtoBuilder> for FilterDto {
    type Error = Invalid;
    fn try_from(builder: FilterDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(FilterDto);
/// One of a few texts `FunctionModelDataType`. Sent and received.
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
/// Object `FunctionModelDto`. Received.
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
    /// `id`. Always there.
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

/// Object `FunctionModelFieldDto`. Received.
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
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::FunctionModelFieldId,
    /// `key`. Always there.
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

/// Object `FunctionModelFieldIdDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct FunctionModelFieldIdDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
}

impl FunctionModelFieldIdDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> FunctionModelFieldIdDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`FunctionModelFieldIdDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct FunctionModelFieldIdDtoBuilder {
    checks: Checks,
    value: FunctionModelFieldIdDto,
}

impl FunctionModelFieldIdDtoBuilder {
    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<FunctionModelFieldIdDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<FunctionModelFieldIdDtoBuilder> for FunctionModelFieldIdDto {
    type Error = Invalid;
    fn try_from(builder: FunctionModelFieldIdDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(FunctionModelFieldIdDto);
/// Object `FunctionModelIdDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct FunctionModelIdDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

impl FunctionModelIdDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> FunctionModelIdDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
    }
}

/// Makes a [`FunctionModelIdDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct FunctionModelIdDtoBuilder {
    checks: Checks,
    value: FunctionModelIdDto,
}

impl FunctionModelIdDtoBuilder {
    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<FunctionModelIdDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<FunctionModelIdDtoBuilder> for FunctionModelIdDto {
    type Error = Invalid;
    fn try_from(builder: FunctionModelIdDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(FunctionModelIdDto);
/// Object `FunctionModelOperateIdDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct FunctionModelOperateIdDto {
    #[serde(rename = "customConfig", skip_serializing_if = "Option::is_none")]
    custom_config: Option<serde_json::Value>,
    #[serde(rename = "fieldId", skip_serializing_if = "Option::is_none")]
    field_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
}

impl FunctionModelOperateIdDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> FunctionModelOperateIdDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("customConfig", self.custom_config.is_some());
        checks.required("id", self.id.is_some());
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`FunctionModelOperateIdDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct FunctionModelOperateIdDtoBuilder {
    checks: Checks,
    value: FunctionModelOperateIdDto,
}

impl FunctionModelOperateIdDtoBuilder {
    /// `customConfig`: any JSON value. Required.
    pub fn custom_config(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.custom_config = self.checks.take("customConfig", value);
        self
    }

    /// `fieldId`: a text.
    pub fn field_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.field_id = self.checks.take("fieldId", value);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<FunctionModelOperateIdDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<FunctionModelOperateIdDtoBuilder> for FunctionModelOperateIdDto {
    type Error = Invalid;
    fn try_from(builder: FunctionModelOperateIdDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(FunctionModelOperateIdDto);
/// One of a few texts `FunctionModelType`. Sent and received.
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
/// Object `FunctionModelValueListDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FunctionModelValueListDto {
    /// `list`. Always there.
    pub list: Items<serde_json::Value>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `GetAllRowByScrollidDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetAllRowByScrollidDto {
    /// `list`. Always there.
    pub list: Items<String>,
    /// `scrollId`. Always there.
    #[serde(rename = "scrollId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub scroll_id: String,
}

/// Object `GetAllRowDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetAllRowDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    conditions: Option<List<ConditionInput>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conjunction: Option<String>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
}

impl GetAllRowDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetAllRowDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`GetAllRowDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetAllRowDtoBuilder {
    checks: Checks,
    value: GetAllRowDto,
}

impl GetAllRowDtoBuilder {
    /// `conditions`: a list of `ConditionInput`.
    pub fn conditions(
        mut self,
        value: impl TryInto<List<ConditionInput>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.conditions = self.checks.take("conditions", value);
        self
    }

    /// `conjunction`: a text.
    pub fn conjunction(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.conjunction = self.checks.take("conjunction", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetAllRowDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetAllRowDtoBuilder> for GetAllRowDto {
    type Error = Invalid;
    fn try_from(builder: GetAllRowDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetAllRowDto);
/// Object `GetAllRowVyScrollidDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetAllRowVyScrollidDto {
    #[serde(rename = "getRelationDetails", skip_serializing_if = "Option::is_none")]
    get_relation_details: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    query: Option<serde_json::Value>,
    #[serde(rename = "scrollId", skip_serializing_if = "Option::is_none")]
    scroll_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<Int<{ i64::MIN }, 5000>>,
}

impl GetAllRowVyScrollidDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetAllRowVyScrollidDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("modelId", self.model_id.is_some());
        checks.required("size", self.size.is_some());
    }
}

/// Makes a [`GetAllRowVyScrollidDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetAllRowVyScrollidDtoBuilder {
    checks: Checks,
    value: GetAllRowVyScrollidDto,
}

impl GetAllRowVyScrollidDtoBuilder {
    /// `getRelationDetails`: true or false. Unset, the vendor takes `false`.
    pub fn get_relation_details(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.get_relation_details = self.checks.take("getRelationDetails", value);
        self
    }

    /// `id`: a text.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `query`: any JSON value.
    pub fn query(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.query = self.checks.take("query", value);
        self
    }

    /// `scrollId`: a text.
    pub fn scroll_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.scroll_id = self.checks.take("scrollId", value);
        self
    }

    /// `size`: a whole number of at most 5000. Required.
    pub fn size(
        mut self,
        value: impl TryInto<Int<{ i64::MIN }, 5000>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.size = self.checks.take("size", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetAllRowVyScrollidDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetAllRowVyScrollidDtoBuilder> for GetAllRowVyScrollidDto {
    type Error = Invalid;
    fn try_from(builder: GetAllRowVyScrollidDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetAllRowVyScrollidDto);
/// Object `GetRelationInfoDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetRelationInfoDto {
    #[serde(rename = "idList", skip_serializing_if = "Option::is_none")]
    id_list: Option<List<String>>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
}

impl GetRelationInfoDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetRelationInfoDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("idList", self.id_list.is_some());
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`GetRelationInfoDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetRelationInfoDtoBuilder {
    checks: Checks,
    value: GetRelationInfoDto,
}

impl GetRelationInfoDtoBuilder {
    /// `idList`: a list of texts. Required.
    pub fn id_list(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.id_list = self.checks.take("idList", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetRelationInfoDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetRelationInfoDtoBuilder> for GetRelationInfoDto {
    type Error = Invalid;
    fn try_from(builder: GetRelationInfoDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetRelationInfoDto);
/// Object `GetRowBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetRowBatchDto {
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(rename = "rowIds", skip_serializing_if = "Option::is_none")]
    row_ids: Option<List<String>>,
}

impl GetRowBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetRowBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("modelId", self.model_id.is_some());
        checks.required("rowIds", self.row_ids.is_some());
    }
}

/// Makes a [`GetRowBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetRowBatchDtoBuilder {
    checks: Checks,
    value: GetRowBatchDto,
}

impl GetRowBatchDtoBuilder {
    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `rowIds`: a list of texts. Required.
    pub fn row_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.row_ids = self.checks.take("rowIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetRowBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetRowBatchDtoBuilder> for GetRowBatchDto {
    type Error = Invalid;
    fn try_from(builder: GetRowBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetRowBatchDto);
/// Object `ImportMetadataDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ImportMetadataDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
}

impl ImportMetadataDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ImportMetadataDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("file", self.file.is_some());
    }
}

/// Makes a [`ImportMetadataDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ImportMetadataDtoBuilder {
    checks: Checks,
    value: ImportMetadataDto,
}

impl ImportMetadataDtoBuilder {
    /// `file`: a text. Required.
    pub fn file(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.file = self.checks.take("file", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ImportMetadataDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ImportMetadataDtoBuilder> for ImportMetadataDto {
    type Error = Invalid;
    fn try_from(builder: ImportMetadataDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ImportMetadataDto);
/// Object `ImportModelDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ImportModelDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
}

impl ImportModelDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ImportModelDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("file", self.file.is_some());
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`ImportModelDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ImportModelDtoBuilder {
    checks: Checks,
    value: ImportModelDto,
}

impl ImportModelDtoBuilder {
    /// `file`: a text. Required.
    pub fn file(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.file = self.checks.take("file", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ImportModelDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ImportModelDtoBuilder> for ImportModelDto {
    type Error = Invalid;
    fn try_from(builder: ImportModelDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ImportModelDto);
/// Object `MetadataGroupDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct MetadataGroupDto {
    #[serde(rename = "getNestData", skip_serializing_if = "Option::is_none")]
    get_nest_data: Option<bool>,
    #[serde(rename = "groupId", skip_serializing_if = "Option::is_none")]
    group_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keyword: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sort: Option<List<serde_json::Value>>,
}

impl MetadataGroupDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> MetadataGroupDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("groupId", self.group_id.is_some());
    }
}

/// Makes a [`MetadataGroupDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct MetadataGroupDtoBuilder {
    checks: Checks,
    value: MetadataGroupDto,
}

impl MetadataGroupDtoBuilder {
    /// `getNestData`: true or false.
    pub fn get_nest_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.get_nest_data = self.checks.take("getNestData", value);
        self
    }

    /// `groupId`: a text. Required.
    pub fn group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.group_id = self.checks.take("groupId", value);
        self
    }

    /// `keyword`: a text.
    pub fn keyword(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keyword = self.checks.take("keyword", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `sort`: a list of items, each any JSON value.
    pub fn sort(
        mut self,
        value: impl TryInto<List<serde_json::Value>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.sort = self.checks.take("sort", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<MetadataGroupDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<MetadataGroupDtoBuilder> for MetadataGroupDto {
    type Error = Invalid;
    fn try_from(builder: MetadataGroupDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(MetadataGroupDto);
/// Object `OperateModelDto`. Received.
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
    /// `id`. Always there.
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

/// Object `RelationOptionalRange`. Received.
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
    /// `conjunction`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub conjunction: String,
}

/// Object `RelationOptionalRange`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RelationOptionalRangeInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    conditions: Option<ConditionInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conjunction: Option<String>,
}

impl RelationOptionalRangeInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RelationOptionalRangeInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("conditions", self.conditions.is_some());
        checks.required("conjunction", self.conjunction.is_some());
    }
}

/// Makes a [`RelationOptionalRangeInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RelationOptionalRangeInputBuilder {
    checks: Checks,
    value: RelationOptionalRangeInput,
}

impl RelationOptionalRangeInputBuilder {
    /// `conditions`: `ConditionInput`. Required.
    pub fn conditions(mut self, value: impl TryInto<ConditionInput, Error: Into<Invalid>>) -> Self {
        self.value.conditions = self.checks.take("conditions", value);
        self
    }

    /// `conjunction`: a text. Required.
    pub fn conjunction(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.conjunction = self.checks.take("conjunction", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RelationOptionalRangeInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RelationOptionalRangeInputBuilder> for RelationOptionalRangeInput {
    type Error = Invalid;
    fn try_from(builder: RelationOptionalRangeInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RelationOptionalRangeInput);
/// Object `RelationSearchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RelationSearchDto {
    #[serde(rename = "fieldId", skip_serializing_if = "Option::is_none")]
    field_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(rename = "showFieldId", skip_serializing_if = "Option::is_none")]
    show_field_id: Option<bool>,
}

impl RelationSearchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RelationSearchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("fieldId", self.field_id.is_some());
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`RelationSearchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RelationSearchDtoBuilder {
    checks: Checks,
    value: RelationSearchDto,
}

impl RelationSearchDtoBuilder {
    /// `fieldId`: a text. Required.
    pub fn field_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.field_id = self.checks.take("fieldId", value);
        self
    }

    /// `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keywords = self.checks.take("keywords", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `page`: a whole number of at least 1.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `showFieldId`: true or false.
    pub fn show_field_id(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.show_field_id = self.checks.take("showFieldId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RelationSearchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RelationSearchDtoBuilder> for RelationSearchDto {
    type Error = Invalid;
    fn try_from(builder: RelationSearchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RelationSearchDto);
/// Object `RelationValueListDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RelationValueListDto {
    /// `list`. Always there.
    pub list: Items<String>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RemoveRelationValueDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RemoveRelationValueDto {
    #[serde(rename = "fieldIds", skip_serializing_if = "Option::is_none")]
    field_ids: Option<List<String>>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(rename = "rowId", skip_serializing_if = "Option::is_none")]
    row_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
}

impl RemoveRelationValueDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RemoveRelationValueDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("fieldIds", self.field_ids.is_some());
        checks.required("modelId", self.model_id.is_some());
        checks.required("rowId", self.row_id.is_some());
        checks.required("value", self.value.is_some());
    }
}

/// Makes a [`RemoveRelationValueDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RemoveRelationValueDtoBuilder {
    checks: Checks,
    value: RemoveRelationValueDto,
}

impl RemoveRelationValueDtoBuilder {
    /// `fieldIds`: a list of texts. Required.
    pub fn field_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.field_ids = self.checks.take("fieldIds", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `rowId`: a text. Required.
    pub fn row_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.row_id = self.checks.take("rowId", value);
        self
    }

    /// `value`: a text. Required.
    pub fn value(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.value = self.checks.take("value", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RemoveRelationValueDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RemoveRelationValueDtoBuilder> for RemoveRelationValueDto {
    type Error = Invalid;
    fn try_from(builder: RemoveRelationValueDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RemoveRelationValueDto);
/// Object `RemoveRowDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RemoveRowDto {
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recursive: Option<bool>,
    #[serde(rename = "rowIdList", skip_serializing_if = "Option::is_none")]
    row_id_list: Option<List<String>>,
}

impl RemoveRowDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RemoveRowDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("modelId", self.model_id.is_some());
        checks.required("rowIdList", self.row_id_list.is_some());
    }
}

/// Makes a [`RemoveRowDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RemoveRowDtoBuilder {
    checks: Checks,
    value: RemoveRowDto,
}

impl RemoveRowDtoBuilder {
    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `recursive`: true or false. Unset, the vendor takes `false`.
    pub fn recursive(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.recursive = self.checks.take("recursive", value);
        self
    }

    /// `rowIdList`: a list of texts. Required.
    pub fn row_id_list(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.row_id_list = self.checks.take("rowIdList", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RemoveRowDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RemoveRowDtoBuilder> for RemoveRowDto {
    type Error = Invalid;
    fn try_from(builder: RemoveRowDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RemoveRowDto);
/// Object `RowDto`. Received.
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
    /// `rowId`. Always there.
    #[serde(rename = "rowId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub row_id: String,
}

/// Object `ScopeDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ScopeDto {
    #[serde(rename = "fieldId", skip_serializing_if = "Option::is_none")]
    field_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
}

impl ScopeDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ScopeDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("fieldId", self.field_id.is_some());
        checks.required("id", self.id.is_some());
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Makes a [`ScopeDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ScopeDtoBuilder {
    checks: Checks,
    value: ScopeDto,
}

impl ScopeDtoBuilder {
    /// `fieldId`: a text. Required.
    pub fn field_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.field_id = self.checks.take("fieldId", value);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ScopeDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ScopeDtoBuilder> for ScopeDto {
    type Error = Invalid;
    fn try_from(builder: ScopeDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ScopeDto);
/// Object `UpdateFunctionModelDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateFunctionModelDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    config: Option<serde_json::Value>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<Nullable<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enable: Option<bool>,
    #[serde(rename = "fieldOrder", skip_serializing_if = "Option::is_none")]
    field_order: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "parentKey", skip_serializing_if = "Option::is_none")]
    parent_key: Option<String>,
    #[serde(rename = "showFieldKey", skip_serializing_if = "Option::is_none")]
    show_field_key: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<FunctionModelType>,
}

impl UpdateFunctionModelDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateFunctionModelDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("config", self.config.is_some());
        checks.required("description", self.description.is_some());
        checks.required("enable", self.enable.is_some());
        checks.required("fieldOrder", self.field_order.is_some());
        checks.required("id", self.id.is_some());
        checks.required("name", self.name.is_some());
        checks.required("parentKey", self.parent_key.is_some());
        checks.required("showFieldKey", self.show_field_key.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`UpdateFunctionModelDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateFunctionModelDtoBuilder {
    checks: Checks,
    value: UpdateFunctionModelDto,
}

impl UpdateFunctionModelDtoBuilder {
    /// `config`: any JSON value. Required.
    pub fn config(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.config = self.checks.take("config", value);
        self
    }

    /// `description`: a text. Required.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.checks.clear("description");
        self.value.description = Some(Nullable::Null);
        self
    }

    /// `enable`: true or false. Required.
    pub fn enable(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enable = self.checks.take("enable", value);
        self
    }

    /// `fieldOrder`: a text. Required.
    pub fn field_order(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.field_order = self.checks.take("fieldOrder", value);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `parentKey`: a text. Required.
    pub fn parent_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.parent_key = self.checks.take("parentKey", value);
        self
    }

    /// `showFieldKey`: a text. Required.
    pub fn show_field_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.show_field_key = self.checks.take("showFieldKey", value);
        self
    }

    /// `type`: `FunctionModelType`. Required.
    pub fn type_(mut self, value: impl TryInto<FunctionModelType, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateFunctionModelDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateFunctionModelDtoBuilder> for UpdateFunctionModelDto {
    type Error = Invalid;
    fn try_from(builder: UpdateFunctionModelDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateFunctionModelDto);
/// Object `UpdateFunctionModelFieldDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateFunctionModelFieldDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<serde_json::Value>,
    #[serde(rename = "dropDown", skip_serializing_if = "Option::is_none")]
    drop_down: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    editable: Option<bool>,
    #[serde(rename = "forLogin", skip_serializing_if = "Option::is_none")]
    for_login: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<i64>,
    #[serde(rename = "fuzzySearch", skip_serializing_if = "Option::is_none")]
    fuzzy_search: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<f64>,
    #[serde(rename = "maxLength", skip_serializing_if = "Option::is_none")]
    max_length: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<f64>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    regexp: Option<String>,
    #[serde(
        rename = "relationOptionalRange",
        skip_serializing_if = "Option::is_none"
    )]
    relation_optional_range: Option<RelationOptionalRangeInput>,
    #[serde(rename = "relationShowKey", skip_serializing_if = "Option::is_none")]
    relation_show_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    require: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    show: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unique: Option<bool>,
    #[serde(rename = "userVisible", skip_serializing_if = "Option::is_none")]
    user_visible: Option<bool>,
}

impl UpdateFunctionModelFieldDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateFunctionModelFieldDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("default", self.default.is_some());
        checks.required("dropDown", self.drop_down.is_some());
        checks.required("editable", self.editable.is_some());
        checks.required("forLogin", self.for_login.is_some());
        checks.required("format", self.format.is_some());
        checks.required("fuzzySearch", self.fuzzy_search.is_some());
        checks.required("help", self.help.is_some());
        checks.required("id", self.id.is_some());
        checks.required("max", self.max.is_some());
        checks.required("maxLength", self.max_length.is_some());
        checks.required("min", self.min.is_some());
        checks.required("modelId", self.model_id.is_some());
        checks.required("name", self.name.is_some());
        checks.required("regexp", self.regexp.is_some());
        checks.required(
            "relationOptionalRange",
            self.relation_optional_range.is_some(),
        );
        checks.required("relationShowKey", self.relation_show_key.is_some());
        checks.required("require", self.require.is_some());
        checks.required("show", self.show.is_some());
        checks.required("unique", self.unique.is_some());
        checks.required("userVisible", self.user_visible.is_some());
    }
}

/// Makes a [`UpdateFunctionModelFieldDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateFunctionModelFieldDtoBuilder {
    checks: Checks,
    value: UpdateFunctionModelFieldDto,
}

impl UpdateFunctionModelFieldDtoBuilder {
    /// `default`: any JSON value. Required.
    pub fn default(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.default = self.checks.take("default", value);
        self
    }

    /// `dropDown`: a list of texts. Required.
    pub fn drop_down(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.drop_down = self.checks.take("dropDown", value);
        self
    }

    /// `editable`: true or false. Required.
    pub fn editable(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.editable = self.checks.take("editable", value);
        self
    }

    /// `forLogin`: true or false. Required.
    pub fn for_login(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.for_login = self.checks.take("forLogin", value);
        self
    }

    /// `format`: a whole number. Required.
    pub fn format(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.format = self.checks.take("format", value);
        self
    }

    /// `fuzzySearch`: true or false. Required.
    pub fn fuzzy_search(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.fuzzy_search = self.checks.take("fuzzySearch", value);
        self
    }

    /// `help`: a text. Required.
    pub fn help(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.help = self.checks.take("help", value);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `max`: a number. Required.
    pub fn max(mut self, value: impl TryInto<f64, Error: Into<Invalid>>) -> Self {
        self.value.max = self.checks.take("max", value);
        self
    }

    /// `maxLength`: a whole number. Required.
    pub fn max_length(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.max_length = self.checks.take("maxLength", value);
        self
    }

    /// `min`: a number. Required.
    pub fn min(mut self, value: impl TryInto<f64, Error: Into<Invalid>>) -> Self {
        self.value.min = self.checks.take("min", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `regexp`: a text. Required.
    pub fn regexp(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.regexp = self.checks.take("regexp", value);
        self
    }

    /// `relationOptionalRange`: `RelationOptionalRangeInput`. Required.
    pub fn relation_optional_range(
        mut self,
        value: impl TryInto<RelationOptionalRangeInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.relation_optional_range = self.checks.take("relationOptionalRange", value);
        self
    }

    /// `relationShowKey`: a text. Required.
    pub fn relation_show_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.relation_show_key = self.checks.take("relationShowKey", value);
        self
    }

    /// `require`: true or false. Required.
    pub fn require(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.require = self.checks.take("require", value);
        self
    }

    /// `show`: true or false. Required.
    pub fn show(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.show = self.checks.take("show", value);
        self
    }

    /// `unique`: true or false. Required.
    pub fn unique(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.unique = self.checks.take("unique", value);
        self
    }

    /// `userVisible`: true or false. Required.
    pub fn user_visible(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.user_visible = self.checks.take("userVisible", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateFunctionModelFieldDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateFunctionModelFieldDtoBuilder> for UpdateFunctionModelFieldDto {
    type Error = Invalid;
    fn try_from(builder: UpdateFunctionModelFieldDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateFunctionModelFieldDto);
/// Object `UpdateOperateModelDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateOperateModelDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    config: Option<serde_json::Value>,
    #[serde(rename = "fieldId", skip_serializing_if = "Option::is_none")]
    field_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    icon: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(rename = "operateKey", skip_serializing_if = "Option::is_none")]
    operate_key: Option<String>,
    #[serde(rename = "operateName", skip_serializing_if = "Option::is_none")]
    operate_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    show: Option<bool>,
}

impl UpdateOperateModelDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateOperateModelDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("config", self.config.is_some());
        checks.required("icon", self.icon.is_some());
        checks.required("id", self.id.is_some());
        checks.required("modelId", self.model_id.is_some());
        checks.required("operateKey", self.operate_key.is_some());
        checks.required("operateName", self.operate_name.is_some());
        checks.required("show", self.show.is_some());
    }
}

/// Makes a [`UpdateOperateModelDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateOperateModelDtoBuilder {
    checks: Checks,
    value: UpdateOperateModelDto,
}

impl UpdateOperateModelDtoBuilder {
    /// `config`: any JSON value. Required.
    pub fn config(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.config = self.checks.take("config", value);
        self
    }

    /// `fieldId`: a text.
    pub fn field_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.field_id = self.checks.take("fieldId", value);
        self
    }

    /// `icon`: a text. Required.
    pub fn icon(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.icon = self.checks.take("icon", value);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `operateKey`: a text. Required.
    pub fn operate_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.operate_key = self.checks.take("operateKey", value);
        self
    }

    /// `operateName`: a text. Required.
    pub fn operate_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.operate_name = self.checks.take("operateName", value);
        self
    }

    /// `show`: true or false. Required.
    pub fn show(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.show = self.checks.take("show", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateOperateModelDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateOperateModelDtoBuilder> for UpdateOperateModelDto {
    type Error = Invalid;
    fn try_from(builder: UpdateOperateModelDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateOperateModelDto);
/// Object `UpdateRowDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateRowDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<serde_json::Value>,
    #[serde(rename = "modelId", skip_serializing_if = "Option::is_none")]
    model_id: Option<String>,
    #[serde(rename = "rowId", skip_serializing_if = "Option::is_none")]
    row_id: Option<String>,
    #[serde(rename = "showFieldId", skip_serializing_if = "Option::is_none")]
    show_field_id: Option<bool>,
}

impl UpdateRowDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateRowDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("data", self.data.is_some());
        checks.required("modelId", self.model_id.is_some());
        checks.required("rowId", self.row_id.is_some());
    }
}

/// Makes a [`UpdateRowDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateRowDtoBuilder {
    checks: Checks,
    value: UpdateRowDto,
}

impl UpdateRowDtoBuilder {
    /// `data`: any JSON value. Required.
    pub fn data(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.data = self.checks.take("data", value);
        self
    }

    /// `modelId`: a text. Required.
    pub fn model_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.model_id = self.checks.take("modelId", value);
        self
    }

    /// `rowId`: a text. Required.
    pub fn row_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.row_id = self.checks.take("rowId", value);
        self
    }

    /// `showFieldId`: true or false. Unset, the vendor takes `false`.
    pub fn show_field_id(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.show_field_id = self.checks.take("showFieldId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateRowDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateRowDtoBuilder> for UpdateRowDto {
    type Error = Invalid;
    fn try_from(builder: UpdateRowDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateRowDto);
