// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Open, Operation, Paging,
    Parameter, Receipt, Reply,
};

/// Facts of `POST /api/v3/create-pipeline-function`.
pub static CREATE_PIPELINE_FUNCTION: Operation = Operation::new(
    "createPipelineFunction",
    http::Method::POST,
    "/api/v3/create-pipeline-function",
    "pipelines",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/create-pipeline-function`, made by [`create_pipeline_function`](crate::Client::create_pipeline_function).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreatePipelineFunctionCall {
    call: Call,
}

impl CreatePipelineFunctionCall {
    /// The JSON body. Required. `CreatePipelineFunctionDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreatePipelineFunctionDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<PipelineFunctionDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-pipeline-function`
    ///
    /// Required: the body.
    /// Success is 200 with `PipelineFunctionDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_pipeline_function(&self) -> CreatePipelineFunctionCall {
        CreatePipelineFunctionCall {
            call: self.transport.call(&CREATE_PIPELINE_FUNCTION),
        }
    }
}

/// Facts of `POST /api/v3/delete-pipeline-function`.
pub static DELETE_PIPELINE_FUNCTION: Operation = Operation::new(
    "deletePipelineFunction",
    http::Method::POST,
    "/api/v3/delete-pipeline-function",
    "pipelines",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/delete-pipeline-function`, made by [`delete_pipeline_function`](crate::Client::delete_pipeline_function).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeletePipelineFunctionCall {
    call: Call,
}

impl DeletePipelineFunctionCall {
    /// The JSON body. Required. `DeletePipelineFunctionDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeletePipelineFunctionDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/delete-pipeline-function`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_pipeline_function(&self) -> DeletePipelineFunctionCall {
        DeletePipelineFunctionCall {
            call: self.transport.call(&DELETE_PIPELINE_FUNCTION),
        }
    }
}

/// Facts of `GET /api/v3/get-pipeline-function`.
pub static GET_PIPELINE_FUNCTION: Operation = Operation::new(
    "getPipelineFunction",
    http::Method::GET,
    "/api/v3/get-pipeline-function",
    "pipelines",
)
.parameters(&[Parameter::query("funcId").required()])
.enveloped()
.idempotent();
/// `GET /api/v3/get-pipeline-function`, made by [`get_pipeline_function`](crate::Client::get_pipeline_function).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPipelineFunctionCall {
    call: Call,
}

impl GetPipelineFunctionCall {
    /// Query parameter `funcId`: a text. Required.
    pub fn func_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("funcId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PipelineFunctionDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-pipeline-function`
    ///
    /// Required: `funcId`.
    /// Success is 200 with `PipelineFunctionDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_pipeline_function(&self) -> GetPipelineFunctionCall {
        GetPipelineFunctionCall {
            call: self.transport.call(&GET_PIPELINE_FUNCTION),
        }
    }
}

/// Facts of `GET /api/v3/get-pipeline-logs`.
pub static GET_PIPELINE_LOGS: Operation = Operation::new(
    "getPipelineLogs",
    http::Method::GET,
    "/api/v3/get-pipeline-logs",
    "pipelines",
)
.parameters(&[
    Parameter::query("funcId").required(),
    Parameter::query("limit"),
    Parameter::query("page"),
])
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/get-pipeline-logs`, made by [`get_pipeline_logs`](crate::Client::get_pipeline_logs).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPipelineLogsCall {
    call: Call,
}

impl GetPipelineLogsCall {
    /// Query parameter `funcId`: a text. Required.
    pub fn func_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("funcId", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PipelineFunctionPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-pipeline-logs`
    ///
    /// Required: `funcId`.
    /// Success is 200 with `PipelineFunctionPagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_pipeline_logs(&self) -> GetPipelineLogsCall {
        GetPipelineLogsCall {
            call: self.transport.call(&GET_PIPELINE_LOGS),
        }
    }
}

/// Facts of `GET /api/v3/list-pipeline-functions`.
pub static LIST_PIPELINE_FUNCTIONS: Operation = Operation::new(
    "listPipelineFunctions",
    http::Method::GET,
    "/api/v3/list-pipeline-functions",
    "pipelines",
)
.parameters(&[Parameter::query("scene").required()])
.enveloped()
.idempotent();
/// `GET /api/v3/list-pipeline-functions`, made by [`list_pipeline_functions`](crate::Client::list_pipeline_functions).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListPipelineFunctionsCall {
    call: Call,
}

impl ListPipelineFunctionsCall {
    /// Query parameter `scene`: `PipelineScene`. Required.
    pub fn scene(mut self, value: impl TryInto<PipelineScene, Error: Into<Invalid>>) -> Self {
        self.call.query("scene", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PipelineFunctionPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-pipeline-functions`
    ///
    /// Required: `scene`.
    /// Success is 200 with `PipelineFunctionPagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_pipeline_functions(&self) -> ListPipelineFunctionsCall {
        ListPipelineFunctionsCall {
            call: self.transport.call(&LIST_PIPELINE_FUNCTIONS),
        }
    }
}

/// Facts of `POST /api/v3/reupload-pipeline-function`.
pub static REUPLOAD_PIPELINE_FUNCTION: Operation = Operation::new(
    "reuploadPipelineFunction",
    http::Method::POST,
    "/api/v3/reupload-pipeline-function",
    "pipelines",
)
.body(BodyKind::Required)
.enveloped()
.deprecated();
/// `POST /api/v3/reupload-pipeline-function`, made by [`reupload_pipeline_function`](crate::Client::reupload_pipeline_function).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReuploadPipelineFunctionCall {
    call: Call,
}

impl ReuploadPipelineFunctionCall {
    /// The JSON body. Required. `ReUploadPipelineFunctionDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ReUploadPipelineFunctionDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<PipelineFunctionDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/reupload-pipeline-function`
    ///
    /// Required: the body.
    /// Success is 200 with `PipelineFunctionDto`.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    #[deprecated = "the vendor advises against it"]
    pub fn reupload_pipeline_function(&self) -> ReuploadPipelineFunctionCall {
        ReuploadPipelineFunctionCall {
            call: self.transport.call(&REUPLOAD_PIPELINE_FUNCTION),
        }
    }
}

/// Facts of `POST /api/v3/update-pipeline-function`.
pub static UPDATE_PIPELINE_FUNCTION: Operation = Operation::new(
    "updatePipelineFunction",
    http::Method::POST,
    "/api/v3/update-pipeline-function",
    "pipelines",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/update-pipeline-function`, made by [`update_pipeline_function`](crate::Client::update_pipeline_function).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdatePipelineFunctionCall {
    call: Call,
}

impl UpdatePipelineFunctionCall {
    /// The JSON body. Required. `UpdatePipelineFunctionDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdatePipelineFunctionDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<PipelineFunctionDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-pipeline-function`
    ///
    /// Required: the body.
    /// Success is 200 with `PipelineFunctionDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_pipeline_function(&self) -> UpdatePipelineFunctionCall {
        UpdatePipelineFunctionCall {
            call: self.transport.call(&UPDATE_PIPELINE_FUNCTION),
        }
    }
}

/// Facts of `POST /api/v3/update-pipeline-order`.
pub static UPDATE_PIPELINE_ORDER: Operation = Operation::new(
    "updatePipelineOrder",
    http::Method::POST,
    "/api/v3/update-pipeline-order",
    "pipelines",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/update-pipeline-order`, made by [`update_pipeline_order`](crate::Client::update_pipeline_order).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdatePipelineOrderCall {
    call: Call,
}

impl UpdatePipelineOrderCall {
    /// The JSON body. Required. `UpdatePipelineOrderDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdatePipelineOrderDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/update-pipeline-order`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_pipeline_order(&self) -> UpdatePipelineOrderCall {
        UpdatePipelineOrderCall {
            call: self.transport.call(&UPDATE_PIPELINE_ORDER),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_PIPELINE_FUNCTION,
    &DELETE_PIPELINE_FUNCTION,
    &GET_PIPELINE_FUNCTION,
    &GET_PIPELINE_LOGS,
    &LIST_PIPELINE_FUNCTIONS,
    &REUPLOAD_PIPELINE_FUNCTION,
    &UPDATE_PIPELINE_FUNCTION,
    &UPDATE_PIPELINE_ORDER,
];

/// Object `CreatePipelineFunctionDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreatePipelineFunctionDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(rename = "funcDescription", skip_serializing_if = "Option::is_none")]
    func_description: Option<String>,
    #[serde(rename = "funcName", skip_serializing_if = "Option::is_none")]
    func_name: Option<String>,
    #[serde(rename = "isAsynchronous", skip_serializing_if = "Option::is_none")]
    is_asynchronous: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scene: Option<PipelineScene>,
    #[serde(rename = "sourceCode", skip_serializing_if = "Option::is_none")]
    source_code: Option<String>,
    #[serde(rename = "terminateOnTimeout", skip_serializing_if = "Option::is_none")]
    terminate_on_timeout: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timeout: Option<Int<1, 60>>,
}

impl CreatePipelineFunctionDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreatePipelineFunctionDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("funcName", self.func_name.is_some());
        checks.required("scene", self.scene.is_some());
        checks.required("sourceCode", self.source_code.is_some());
    }
}

/// Makes a [`CreatePipelineFunctionDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePipelineFunctionDtoBuilder {
    checks: Checks,
    value: CreatePipelineFunctionDto,
}

impl CreatePipelineFunctionDtoBuilder {
    /// `enabled`: true or false.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `funcDescription`: a text.
    pub fn func_description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.func_description = self.checks.take("funcDescription", value);
        self
    }

    /// `funcName`: a text. Required.
    pub fn func_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.func_name = self.checks.take("funcName", value);
        self
    }

    /// `isAsynchronous`: true or false. Unset, the vendor takes `false`.
    pub fn is_asynchronous(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.is_asynchronous = self.checks.take("isAsynchronous", value);
        self
    }

    /// `scene`: `PipelineScene`. Required.
    pub fn scene(mut self, value: impl TryInto<PipelineScene, Error: Into<Invalid>>) -> Self {
        self.value.scene = self.checks.take("scene", value);
        self
    }

    /// `sourceCode`: a text. Required.
    pub fn source_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.source_code = self.checks.take("sourceCode", value);
        self
    }

    /// `terminateOnTimeout`: true or false. Unset, the vendor takes `false`.
    pub fn terminate_on_timeout(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.terminate_on_timeout = self.checks.take("terminateOnTimeout", value);
        self
    }

    /// `timeout`: a whole number from 1 to 60. Unset, the vendor takes `3`.
    pub fn timeout(mut self, value: impl TryInto<Int<1, 60>, Error: Into<Invalid>>) -> Self {
        self.value.timeout = self.checks.take("timeout", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreatePipelineFunctionDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreatePipelineFunctionDtoBuilder> for CreatePipelineFunctionDto {
    type Error = Invalid;
    fn try_from(builder: CreatePipelineFunctionDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePipelineFunctionDto);
/// Object `DeletePipelineFunctionDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeletePipelineFunctionDto {
    #[serde(rename = "funcId", skip_serializing_if = "Option::is_none")]
    func_id: Option<String>,
}

impl DeletePipelineFunctionDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeletePipelineFunctionDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("funcId", self.func_id.is_some());
    }
}

/// Makes a [`DeletePipelineFunctionDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeletePipelineFunctionDtoBuilder {
    checks: Checks,
    value: DeletePipelineFunctionDto,
}

impl DeletePipelineFunctionDtoBuilder {
    /// `funcId`: a text. Required.
    pub fn func_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.func_id = self.checks.take("funcId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeletePipelineFunctionDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeletePipelineFunctionDtoBuilder> for DeletePipelineFunctionDto {
    type Error = Invalid;
    fn try_from(builder: DeletePipelineFunctionDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeletePipelineFunctionDto);
/// Object `PipelineFunctionDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PipelineFunctionDto {
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `enabled`. Always there.
    pub enabled: bool,
    /// `funcDescription`, may be absent.
    #[serde(rename = "funcDescription")]
    pub func_description: Option<String>,
    /// `funcId`. Always there.
    #[serde(rename = "funcId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub func_id: crate::ids::PipelineFunctionId,
    /// `funcName`.
    #[serde(rename = "funcName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub func_name: String,
    /// `isAsynchronous`.
    #[serde(rename = "isAsynchronous")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_asynchronous: bool,
    /// `isCloud`.
    #[serde(rename = "isCloud")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_cloud: bool,
    /// `lastExecuteStatus`.
    #[serde(rename = "lastExecuteStatus")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub last_execute_status: serde_json::Map<String, serde_json::Value>,
    /// `scene`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub scene: Open<PipelineScene>,
    /// `sourceCode`.
    #[serde(rename = "sourceCode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub source_code: String,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<PipelineFunctionDtoStatus>,
    /// `terminateOnTimeout`.
    #[serde(rename = "terminateOnTimeout")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub terminate_on_timeout: bool,
    /// `timeout`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub timeout: i64,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
    /// `uploadErrMsg`, may be absent.
    #[serde(rename = "uploadErrMsg")]
    pub upload_err_msg: Option<String>,
}

/// One of a few texts `PipelineFunctionDto status`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineFunctionDtoStatus {
    /// `uploading`
    Uploading,
    /// `success`
    Success,
    /// `failed`
    Failed,
}

identity_facade_core::wire_strings!(PipelineFunctionDtoStatus {
    Uploading: "uploading",
    Success: "success",
    Failed: "failed"
});
/// Object `PipelineFunctionPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PipelineFunctionPagingDto {
    /// `list`. Always there.
    pub list: Items<PipelineFunctionDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// One of a few texts `PipelineScene`. Sent and received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineScene {
    /// `PRE_REGISTER`
    PreRegister,
    /// `POST_REGISTER`
    PostRegister,
    /// `PRE_AUTHENTICATION`
    PreAuthentication,
    /// `POST_AUTHENTICATION`
    PostAuthentication,
    /// `PRE_OIDC_ID_TOKEN_ISSUED`
    PreOidcIdTokenIssued,
    /// `PRE_OIDC_ACCESS_TOKEN_ISSUED`
    PreOidcAccessTokenIssued,
    /// `PRE_COMPLETE_USER_INFO`
    PreCompleteUserInfo,
    /// `PRE_MFA_VERIFY`
    PreMfaVerify,
    /// `POST_MFA_VERIFY`
    PostMfaVerify,
}

identity_facade_core::wire_strings!(PipelineScene {
    PreRegister: "PRE_REGISTER",
    PostRegister: "POST_REGISTER",
    PreAuthentication: "PRE_AUTHENTICATION",
    PostAuthentication: "POST_AUTHENTICATION",
    PreOidcIdTokenIssued: "PRE_OIDC_ID_TOKEN_ISSUED",
    PreOidcAccessTokenIssued: "PRE_OIDC_ACCESS_TOKEN_ISSUED",
    PreCompleteUserInfo: "PRE_COMPLETE_USER_INFO",
    PreMfaVerify: "PRE_MFA_VERIFY",
    PostMfaVerify: "POST_MFA_VERIFY"
});
/// Object `ReUploadPipelineFunctionDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReUploadPipelineFunctionDto {
    #[serde(rename = "funcId", skip_serializing_if = "Option::is_none")]
    func_id: Option<String>,
}

impl ReUploadPipelineFunctionDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReUploadPipelineFunctionDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("funcId", self.func_id.is_some());
    }
}

/// Makes a [`ReUploadPipelineFunctionDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReUploadPipelineFunctionDtoBuilder {
    checks: Checks,
    value: ReUploadPipelineFunctionDto,
}

impl ReUploadPipelineFunctionDtoBuilder {
    /// `funcId`: a text. Required.
    pub fn func_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.func_id = self.checks.take("funcId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReUploadPipelineFunctionDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReUploadPipelineFunctionDtoBuilder> for ReUploadPipelineFunctionDto {
    type Error = Invalid;
    fn try_from(builder: ReUploadPipelineFunctionDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReUploadPipelineFunctionDto);
/// Object `UpdatePipelineFunctionDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdatePipelineFunctionDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(rename = "funcDescription", skip_serializing_if = "Option::is_none")]
    func_description: Option<String>,
    #[serde(rename = "funcId", skip_serializing_if = "Option::is_none")]
    func_id: Option<String>,
    #[serde(rename = "funcName", skip_serializing_if = "Option::is_none")]
    func_name: Option<String>,
    #[serde(rename = "isAsynchronous", skip_serializing_if = "Option::is_none")]
    is_asynchronous: Option<bool>,
    #[serde(rename = "sourceCode", skip_serializing_if = "Option::is_none")]
    source_code: Option<String>,
    #[serde(rename = "terminateOnTimeout", skip_serializing_if = "Option::is_none")]
    terminate_on_timeout: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timeout: Option<Int<1, 60>>,
}

impl UpdatePipelineFunctionDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdatePipelineFunctionDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("funcId", self.func_id.is_some());
    }
}

/// Makes a [`UpdatePipelineFunctionDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePipelineFunctionDtoBuilder {
    checks: Checks,
    value: UpdatePipelineFunctionDto,
}

impl UpdatePipelineFunctionDtoBuilder {
    /// `enabled`: true or false.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `funcDescription`: a text.
    pub fn func_description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.func_description = self.checks.take("funcDescription", value);
        self
    }

    /// `funcId`: a text. Required.
    pub fn func_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.func_id = self.checks.take("funcId", value);
        self
    }

    /// `funcName`: a text.
    pub fn func_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.func_name = self.checks.take("funcName", value);
        self
    }

    /// `isAsynchronous`: true or false. Unset, the vendor takes `false`.
    pub fn is_asynchronous(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.is_asynchronous = self.checks.take("isAsynchronous", value);
        self
    }

    /// `sourceCode`: a text.
    pub fn source_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.source_code = self.checks.take("sourceCode", value);
        self
    }

    /// `terminateOnTimeout`: true or false. Unset, the vendor takes `false`.
    pub fn terminate_on_timeout(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.terminate_on_timeout = self.checks.take("terminateOnTimeout", value);
        self
    }

    /// `timeout`: a whole number from 1 to 60. Unset, the vendor takes `3`.
    pub fn timeout(mut self, value: impl TryInto<Int<1, 60>, Error: Into<Invalid>>) -> Self {
        self.value.timeout = self.checks.take("timeout", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdatePipelineFunctionDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdatePipelineFunctionDtoBuilder> for UpdatePipelineFunctionDto {
    type Error = Invalid;
    fn try_from(builder: UpdatePipelineFunctionDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePipelineFunctionDto);
/// Object `UpdatePipelineOrderDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdatePipelineOrderDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scene: Option<PipelineScene>,
}

impl UpdatePipelineOrderDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdatePipelineOrderDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("order", self.order.is_some());
        checks.required("scene", self.scene.is_some());
    }
}

/// Makes a [`UpdatePipelineOrderDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePipelineOrderDtoBuilder {
    checks: Checks,
    value: UpdatePipelineOrderDto,
}

impl UpdatePipelineOrderDtoBuilder {
    /// `order`: a list of texts. Required.
    pub fn order(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.order = self.checks.take("order", value);
        self
    }

    /// `scene`: `PipelineScene`. Required.
    pub fn scene(mut self, value: impl TryInto<PipelineScene, Error: Into<Invalid>>) -> Self {
        self.value.scene = self.checks.take("scene", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdatePipelineOrderDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdatePipelineOrderDtoBuilder> for UpdatePipelineOrderDto {
    type Error = Invalid;
    fn try_from(builder: UpdatePipelineOrderDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePipelineOrderDto);
