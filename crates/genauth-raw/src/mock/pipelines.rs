// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List};

/// Which `POST /api/v3/create-pipeline-function` a mock answers.
pub struct CreatePipelineFunctionWhen(::httpmock::When);
impl CreatePipelineFunctionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-pipeline-function$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-pipeline-function` answers.
pub struct CreatePipelineFunctionThen(::httpmock::Then);
impl CreatePipelineFunctionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::pipelines::PipelineFunctionDto) -> Self {
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

impl CreatePipelineFunctionWhen {
    /// Requires this `enabled` in the body.
    #[track_caller]
    pub fn enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabled", value.into_input()))
    }

    /// Requires this `funcDescription` in the body.
    #[track_caller]
    pub fn func_description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "funcDescription", value.into_input()))
    }

    /// Requires this `funcName` in the body.
    #[track_caller]
    pub fn func_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "funcName", value.into_input()))
    }

    /// Requires this `isAsynchronous` in the body.
    #[track_caller]
    pub fn is_asynchronous(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "isAsynchronous", value.into_input()))
    }

    /// Requires this `scene` in the body.
    #[track_caller]
    pub fn scene(self, value: impl IntoInput<crate::pipelines::PipelineScene>) -> Self {
        Self(super::member(self.0, "scene", value.into_input()))
    }

    /// Requires this `sourceCode` in the body.
    #[track_caller]
    pub fn source_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "sourceCode", value.into_input()))
    }

    /// Requires this `terminateOnTimeout` in the body.
    #[track_caller]
    pub fn terminate_on_timeout(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "terminateOnTimeout",
            value.into_input(),
        ))
    }

    /// Requires this `timeout` in the body.
    #[track_caller]
    pub fn timeout(self, value: impl IntoInput<Int<1, 60>>) -> Self {
        Self(super::member(self.0, "timeout", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-pipeline-function` a mock answers.
pub struct DeletePipelineFunctionWhen(::httpmock::When);
impl DeletePipelineFunctionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-pipeline-function$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-pipeline-function` answers.
pub struct DeletePipelineFunctionThen(::httpmock::Then);
impl DeletePipelineFunctionThen {
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

impl DeletePipelineFunctionWhen {
    /// Requires this `funcId` in the body.
    #[track_caller]
    pub fn func_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "funcId", value.into_input()))
    }
}

/// Which `GET /api/v3/get-pipeline-function` a mock answers.
pub struct GetPipelineFunctionWhen(::httpmock::When);
impl GetPipelineFunctionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-pipeline-function$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-pipeline-function` answers.
pub struct GetPipelineFunctionThen(::httpmock::Then);
impl GetPipelineFunctionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::pipelines::PipelineFunctionDto) -> Self {
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

impl GetPipelineFunctionWhen {
    /// Requires this `funcId` in the query.
    #[track_caller]
    pub fn func_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "funcId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-pipeline-logs` a mock answers.
pub struct GetPipelineLogsWhen(::httpmock::When);
impl GetPipelineLogsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-pipeline-logs$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-pipeline-logs` answers.
pub struct GetPipelineLogsThen(::httpmock::Then);
impl GetPipelineLogsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::pipelines::PipelineFunctionPagingDto) -> Self {
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

impl GetPipelineLogsWhen {
    /// Requires this `funcId` in the query.
    #[track_caller]
    pub fn func_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "funcId", false, value.into_input()))
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
}

/// Which `GET /api/v3/list-pipeline-functions` a mock answers.
pub struct ListPipelineFunctionsWhen(::httpmock::When);
impl ListPipelineFunctionsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-pipeline-functions$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-pipeline-functions` answers.
pub struct ListPipelineFunctionsThen(::httpmock::Then);
impl ListPipelineFunctionsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::pipelines::PipelineFunctionPagingDto) -> Self {
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

impl ListPipelineFunctionsWhen {
    /// Requires this `scene` in the query.
    #[track_caller]
    pub fn scene(self, value: impl IntoInput<crate::pipelines::PipelineScene>) -> Self {
        Self(super::query(self.0, "scene", false, value.into_input()))
    }
}

/// Which `POST /api/v3/reupload-pipeline-function` a mock answers.
pub struct ReuploadPipelineFunctionWhen(::httpmock::When);
impl ReuploadPipelineFunctionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/reupload-pipeline-function$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/reupload-pipeline-function` answers.
pub struct ReuploadPipelineFunctionThen(::httpmock::Then);
impl ReuploadPipelineFunctionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::pipelines::PipelineFunctionDto) -> Self {
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

impl ReuploadPipelineFunctionWhen {
    /// Requires this `funcId` in the body.
    #[track_caller]
    pub fn func_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "funcId", value.into_input()))
    }
}

/// Which `POST /api/v3/update-pipeline-function` a mock answers.
pub struct UpdatePipelineFunctionWhen(::httpmock::When);
impl UpdatePipelineFunctionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-pipeline-function$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-pipeline-function` answers.
pub struct UpdatePipelineFunctionThen(::httpmock::Then);
impl UpdatePipelineFunctionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::pipelines::PipelineFunctionDto) -> Self {
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

impl UpdatePipelineFunctionWhen {
    /// Requires this `enabled` in the body.
    #[track_caller]
    pub fn enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabled", value.into_input()))
    }

    /// Requires this `funcDescription` in the body.
    #[track_caller]
    pub fn func_description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "funcDescription", value.into_input()))
    }

    /// Requires this `funcId` in the body.
    #[track_caller]
    pub fn func_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "funcId", value.into_input()))
    }

    /// Requires this `funcName` in the body.
    #[track_caller]
    pub fn func_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "funcName", value.into_input()))
    }

    /// Requires this `isAsynchronous` in the body.
    #[track_caller]
    pub fn is_asynchronous(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "isAsynchronous", value.into_input()))
    }

    /// Requires this `sourceCode` in the body.
    #[track_caller]
    pub fn source_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "sourceCode", value.into_input()))
    }

    /// Requires this `terminateOnTimeout` in the body.
    #[track_caller]
    pub fn terminate_on_timeout(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "terminateOnTimeout",
            value.into_input(),
        ))
    }

    /// Requires this `timeout` in the body.
    #[track_caller]
    pub fn timeout(self, value: impl IntoInput<Int<1, 60>>) -> Self {
        Self(super::member(self.0, "timeout", value.into_input()))
    }
}

/// Which `POST /api/v3/update-pipeline-order` a mock answers.
pub struct UpdatePipelineOrderWhen(::httpmock::When);
impl UpdatePipelineOrderWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-pipeline-order$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-pipeline-order` answers.
pub struct UpdatePipelineOrderThen(::httpmock::Then);
impl UpdatePipelineOrderThen {
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

impl UpdatePipelineOrderWhen {
    /// Requires this `order` in the body.
    #[track_caller]
    pub fn order<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "order", value.into_list()))
    }

    /// Requires this `scene` in the body.
    #[track_caller]
    pub fn scene(self, value: impl IntoInput<crate::pipelines::PipelineScene>) -> Self {
        Self(super::member(self.0, "scene", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::pipelines::PipelineFunctionDto {
    created_at: "createdAt",
    enabled: "enabled",
    func_description: "funcDescription",
    func_id: "funcId",
    func_name: "funcName",
    is_asynchronous: "isAsynchronous",
    is_cloud: "isCloud",
    last_execute_status: "lastExecuteStatus",
    scene: "scene",
    source_code: "sourceCode",
    status: "status",
    terminate_on_timeout: "terminateOnTimeout",
    timeout: "timeout",
    updated_at: "updatedAt",
    upload_err_msg: "uploadErrMsg",
});
identity_facade_core::sample!(
    crate::pipelines::PipelineFunctionDto,
    "{\"createdAt\":\"createdAt\",\"enabled\":false,\"funcId\":\"pipeline_function_1\",\"funcName\":\"funcName\",\"isAsynchronous\":false,\"isCloud\":false,\"lastExecuteStatus\":{},\"scene\":\"PRE_REGISTER\",\"sourceCode\":\"sourceCode\",\"status\":\"uploading\",\"terminateOnTimeout\":false,\"timeout\":0,\"updatedAt\":\"updatedAt\"}"
);
identity_facade_core::to_wire!(crate::pipelines::PipelineFunctionPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::pipelines::PipelineFunctionPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
