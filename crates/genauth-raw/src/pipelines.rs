// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, IntoList, Items, List, Listing, Open, Operation,
    Paging, Parameter, Receipt,
};

/// Facts of `POST /api/v3/create-pipeline-function`.
pub static CREATE_PIPELINE_FUNCTION: Operation = Operation::new(
    "createPipelineFunction",
    http::Method::POST,
    "/api/v3/create-pipeline-function",
    "pipelines",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("funcName"),
    BodyRule::Required("scene"),
    BodyRule::Required("sourceCode"),
])
.enveloped();
/// The call of [`Client::create_pipeline_function`](crate::Client::create_pipeline_function), `POST /api/v3/create-pipeline-function`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreatePipelineFunctionCall {
    call: Call,
}

impl CreatePipelineFunctionCall {
    /// `enabled`: boolean.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// `funcDescription`: string.
    pub fn func_description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("funcDescription", value.into_input());
        self
    }

    /// `funcName`: string. Required.
    pub fn func_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("funcName", value.into_input());
        self
    }

    /// The function runs asynchronously; the flow does not wait for it.
    ///
    /// `isAsynchronous`: boolean. Default: `false`.
    pub fn is_asynchronous(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("isAsynchronous", value.into_input());
        self
    }

    /// Point of the registration, login, token or MFA flow where the function runs.
    ///
    /// `scene`: `PipelineScene`. Required.
    pub fn scene(mut self, value: impl IntoInput<PipelineScene>) -> Self {
        self.call.member("scene", value.into_input());
        self
    }

    /// `sourceCode`: string. Required.
    pub fn source_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("sourceCode", value.into_input());
        self
    }

    /// A timeout of the function ends the flow.
    ///
    /// `terminateOnTimeout`: boolean. Default: `false`.
    pub fn terminate_on_timeout(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("terminateOnTimeout", value.into_input());
        self
    }

    /// `timeout`: integer from 1 to 60. Default: `3`.
    pub fn timeout(mut self, value: impl IntoInput<Int<1, 60>>) -> Self {
        self.call.member("timeout", value.into_input());
        self
    }
}

identity_facade_core::call!(CreatePipelineFunctionCall -> PipelineFunctionDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreatePipelineFunctionCall,
    crate::Client,
    CREATE_PIPELINE_FUNCTION,
    "Creates a pipeline function that runs your code in one authentication scene.",
    false,
    [
        member::<bool>("enabled"),
        member::<String>("funcDescription"),
        member::<String>("funcName"),
        member::<bool>(
            "isAsynchronous",
            "The function runs asynchronously; the flow does not wait for it. Default: `false`."
        ),
        member::<PipelineScene>(
            "scene",
            "Point of the registration, login, token or MFA flow where the function runs."
        ),
        member::<String>("sourceCode"),
        member::<bool>(
            "terminateOnTimeout",
            "A timeout of the function ends the flow. Default: `false`."
        ),
        member::<Int<1, 60>>("timeout", "Default: `3`.")
    ]
);
impl crate::Client {
    /// Creates a pipeline function that runs your code in one authentication scene.
    ///
    /// `POST /api/v3/create-pipeline-function`
    ///
    /// * Required: `funcName`, `scene`, `sourceCode`.
    /// * Returns [`PipelineFunctionDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `pipelines`; in `identity-facade`, `genauth-pipelines`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_pipeline_function(&self) -> CreatePipelineFunctionCall {
        let call = self.transport.call(&CREATE_PIPELINE_FUNCTION);
        CreatePipelineFunctionCall { call }
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
.rules(&[BodyRule::Required("funcId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::delete_pipeline_function`](crate::Client::delete_pipeline_function), `POST /api/v3/delete-pipeline-function`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeletePipelineFunctionCall {
    call: Call,
}

impl DeletePipelineFunctionCall {
    /// `funcId`: string. Required.
    pub fn func_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("funcId", value.into_input());
        self
    }
}

identity_facade_core::call!(DeletePipelineFunctionCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeletePipelineFunctionCall,
    crate::Client,
    DELETE_PIPELINE_FUNCTION,
    "Deletes one pipeline function by `funcId`.",
    false,
    [member::<String>("funcId")]
);
impl crate::Client {
    /// Deletes one pipeline function by `funcId`.
    ///
    /// `POST /api/v3/delete-pipeline-function`
    ///
    /// * Required: `funcId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `pipelines`; in `identity-facade`, `genauth-pipelines`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_pipeline_function(&self) -> DeletePipelineFunctionCall {
        let call = self.transport.call(&DELETE_PIPELINE_FUNCTION);
        DeletePipelineFunctionCall { call }
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
/// The call of [`Client::get_pipeline_function`](crate::Client::get_pipeline_function), `GET /api/v3/get-pipeline-function`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPipelineFunctionCall {
    call: Call,
}

impl GetPipelineFunctionCall {
    /// Query parameter `funcId`: string. Required.
    pub fn func_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("funcId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetPipelineFunctionCall -> PipelineFunctionDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPipelineFunctionCall,
    crate::Client,
    GET_PIPELINE_FUNCTION,
    "Returns one pipeline function with source code and upload status.",
    false,
    [query::<String>("funcId")]
);
impl crate::Client {
    /// Returns one pipeline function with source code and upload status.
    ///
    /// `GET /api/v3/get-pipeline-function`
    ///
    /// * Required: `funcId`.
    /// * Returns [`PipelineFunctionDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `pipelines`; in `identity-facade`, `genauth-pipelines`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_pipeline_function(&self) -> GetPipelineFunctionCall {
        let call = self.transport.call(&GET_PIPELINE_FUNCTION);
        GetPipelineFunctionCall { call }
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
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::get_pipeline_logs`](crate::Client::get_pipeline_logs), `GET /api/v3/get-pipeline-logs`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPipelineLogsCall {
    call: Call,
}

impl GetPipelineLogsCall {
    /// Query parameter `funcId`: string. Required.
    pub fn func_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("funcId", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }
}

identity_facade_core::call!(GetPipelineLogsCall -> PipelineFunctionPagingDto);
identity_facade_core::paged!(GetPipelineLogsCall -> PipelineFunctionDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPipelineLogsCall,
    crate::Client,
    GET_PIPELINE_LOGS,
    "Lists the log entries of one pipeline function.",
    false,
    [
        query::<String>("funcId"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the log entries of one pipeline function.
    ///
    /// `GET /api/v3/get-pipeline-logs`
    ///
    /// * Required: `funcId`.
    /// * Returns [`PipelineFunctionPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `pipelines`; in `identity-facade`, `genauth-pipelines`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_pipeline_logs(&self) -> GetPipelineLogsCall {
        let call = self.transport.call(&GET_PIPELINE_LOGS);
        GetPipelineLogsCall { call }
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
/// The call of [`Client::list_pipeline_functions`](crate::Client::list_pipeline_functions), `GET /api/v3/list-pipeline-functions`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListPipelineFunctionsCall {
    call: Call,
}

impl ListPipelineFunctionsCall {
    /// Query parameter `scene`: `PipelineScene`. Required.
    pub fn scene(mut self, value: impl IntoInput<PipelineScene>) -> Self {
        self.call.query("scene", value.into_input());
        self
    }
}

identity_facade_core::call!(ListPipelineFunctionsCall -> PipelineFunctionPagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListPipelineFunctionsCall,
    crate::Client,
    LIST_PIPELINE_FUNCTIONS,
    "Lists all pipeline functions of one scene.",
    false,
    [query::<PipelineScene>("scene")]
);
impl crate::Client {
    /// Lists all pipeline functions of one scene.
    ///
    /// `GET /api/v3/list-pipeline-functions`
    ///
    /// * Required: `scene`.
    /// * Returns [`PipelineFunctionPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `pipelines`; in `identity-facade`, `genauth-pipelines`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_pipeline_functions(&self) -> ListPipelineFunctionsCall {
        let call = self.transport.call(&LIST_PIPELINE_FUNCTIONS);
        ListPipelineFunctionsCall { call }
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
.rules(&[BodyRule::Required("funcId")])
.enveloped()
.deprecated();
/// The call of [`Client::reupload_pipeline_function`](crate::Client::reupload_pipeline_function), `POST /api/v3/reupload-pipeline-function`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReuploadPipelineFunctionCall {
    call: Call,
}

impl ReuploadPipelineFunctionCall {
    /// `funcId`: string. Required.
    pub fn func_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("funcId", value.into_input());
        self
    }
}

identity_facade_core::call!(ReuploadPipelineFunctionCall -> PipelineFunctionDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReuploadPipelineFunctionCall,
    crate::Client,
    REUPLOAD_PIPELINE_FUNCTION,
    "Uploads an existing pipeline function again; deprecated.",
    false,
    [member::<String>("funcId")]
);
impl crate::Client {
    /// Uploads an existing pipeline function again; deprecated.
    ///
    /// `POST /api/v3/reupload-pipeline-function`
    ///
    /// * Required: `funcId`.
    /// * Returns [`PipelineFunctionDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `pipelines`; in `identity-facade`, `genauth-pipelines`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    #[deprecated]
    pub fn reupload_pipeline_function(&self) -> ReuploadPipelineFunctionCall {
        let call = self.transport.call(&REUPLOAD_PIPELINE_FUNCTION);
        ReuploadPipelineFunctionCall { call }
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
.rules(&[BodyRule::Required("funcId")])
.enveloped();
/// The call of [`Client::update_pipeline_function`](crate::Client::update_pipeline_function), `POST /api/v3/update-pipeline-function`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdatePipelineFunctionCall {
    call: Call,
}

impl UpdatePipelineFunctionCall {
    /// `enabled`: boolean.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// `funcDescription`: string.
    pub fn func_description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("funcDescription", value.into_input());
        self
    }

    /// `funcId`: string. Required.
    pub fn func_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("funcId", value.into_input());
        self
    }

    /// `funcName`: string.
    pub fn func_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("funcName", value.into_input());
        self
    }

    /// The function runs asynchronously; the flow does not wait for it.
    ///
    /// `isAsynchronous`: boolean. Default: `false`.
    pub fn is_asynchronous(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("isAsynchronous", value.into_input());
        self
    }

    /// `sourceCode`: string.
    pub fn source_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("sourceCode", value.into_input());
        self
    }

    /// A timeout of the function ends the flow.
    ///
    /// `terminateOnTimeout`: boolean. Default: `false`.
    pub fn terminate_on_timeout(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("terminateOnTimeout", value.into_input());
        self
    }

    /// `timeout`: integer from 1 to 60. Default: `3`.
    pub fn timeout(mut self, value: impl IntoInput<Int<1, 60>>) -> Self {
        self.call.member("timeout", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdatePipelineFunctionCall -> PipelineFunctionDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdatePipelineFunctionCall,
    crate::Client,
    UPDATE_PIPELINE_FUNCTION,
    "Updates code, timeout or state of one pipeline function.",
    false,
    [
        member::<bool>("enabled"),
        member::<String>("funcDescription"),
        member::<String>("funcId"),
        member::<String>("funcName"),
        member::<bool>(
            "isAsynchronous",
            "The function runs asynchronously; the flow does not wait for it. Default: `false`."
        ),
        member::<String>("sourceCode"),
        member::<bool>(
            "terminateOnTimeout",
            "A timeout of the function ends the flow. Default: `false`."
        ),
        member::<Int<1, 60>>("timeout", "Default: `3`.")
    ]
);
impl crate::Client {
    /// Updates code, timeout or state of one pipeline function.
    ///
    /// `POST /api/v3/update-pipeline-function`
    ///
    /// * Required: `funcId`.
    /// * Returns [`PipelineFunctionDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `pipelines`; in `identity-facade`, `genauth-pipelines`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_pipeline_function(&self) -> UpdatePipelineFunctionCall {
        let call = self.transport.call(&UPDATE_PIPELINE_FUNCTION);
        UpdatePipelineFunctionCall { call }
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
.rules(&[BodyRule::Required("order"), BodyRule::Required("scene")])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::update_pipeline_order`](crate::Client::update_pipeline_order), `POST /api/v3/update-pipeline-order`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdatePipelineOrderCall {
    call: Call,
}

impl UpdatePipelineOrderCall {
    /// Function IDs in their new order.
    ///
    /// `order`: list of strings. Required.
    pub fn order<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("order", value.into_list());
        self
    }

    /// `scene`: `PipelineScene`. Required.
    pub fn scene(mut self, value: impl IntoInput<PipelineScene>) -> Self {
        self.call.member("scene", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdatePipelineOrderCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdatePipelineOrderCall,
    crate::Client,
    UPDATE_PIPELINE_ORDER,
    "Sets the execution order of the pipeline functions of one scene.",
    false,
    [
        member::<List<String>>("order", "Function IDs in their new order."),
        member::<PipelineScene>("scene")
    ]
);
impl crate::Client {
    /// Sets the execution order of the pipeline functions of one scene.
    ///
    /// `POST /api/v3/update-pipeline-order`
    ///
    /// * Required: `order`, `scene`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `pipelines`; in `identity-facade`, `genauth-pipelines`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_pipeline_order(&self) -> UpdatePipelineOrderCall {
        let call = self.transport.call(&UPDATE_PIPELINE_ORDER);
        UpdatePipelineOrderCall { call }
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

/// Object `PipelineFunctionDto`.
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
    /// `enabled`. Required.
    pub enabled: bool,
    /// `funcDescription`, may be absent.
    #[serde(rename = "funcDescription")]
    pub func_description: Option<String>,
    /// `funcId`. Required.
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
    /// The function runs asynchronously; the flow does not wait for it.
    ///
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
    /// A timeout of the function ends the flow.
    ///
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

/// Enum `PipelineFunctionDto status`, open: answers keep unknown values.
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
/// Object `PipelineFunctionPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PipelineFunctionPagingDto {
    /// `list`. Required.
    pub list: Items<PipelineFunctionDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Enum `PipelineScene`, open: answers keep unknown values.
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
