// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Open, Operation,
    Paging, Parameter, Receipt, Reply, Style,
};

/// Facts of `POST /api/v3/authorize-resources`.
pub static AUTHORIZE_RESOURCES: Operation = Operation::new(
    "authorizeResources",
    http::Method::POST,
    "/api/v3/authorize-resources",
    "resources",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/authorize-resources`, made by [`authorize_resources`](crate::Client::authorize_resources).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AuthorizeResourcesCall {
    call: Call,
}

impl AuthorizeResourcesCall {
    /// The JSON body. Required. `AuthorizeResourcesDto`.
    pub fn body(
        mut self,
        value: impl TryInto<AuthorizeResourcesDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/authorize-resources`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn authorize_resources(&self) -> AuthorizeResourcesCall {
        AuthorizeResourcesCall {
            call: self.transport.call(&AUTHORIZE_RESOURCES),
        }
    }
}

/// Facts of `POST /api/v3/create-namespace`.
pub static CREATE_NAMESPACE: Operation = Operation::new(
    "createNamespace",
    http::Method::POST,
    "/api/v3/create-namespace",
    "resources",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/create-namespace`, made by [`create_namespace`](crate::Client::create_namespace).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateNamespaceCall {
    call: Call,
}

impl CreateNamespaceCall {
    /// The JSON body. Required. `CreateNamespaceDto`.
    pub fn body(mut self, value: impl TryInto<CreateNamespaceDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<NamespaceDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-namespace`
    ///
    /// Required: the body.
    /// Success is 200 with `NamespaceDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_namespace(&self) -> CreateNamespaceCall {
        CreateNamespaceCall {
            call: self.transport.call(&CREATE_NAMESPACE),
        }
    }
}

/// Facts of `POST /api/v3/create-namespaces-batch`.
pub static CREATE_NAMESPACES_BATCH: Operation = Operation::new(
    "createNamespacesBatch",
    http::Method::POST,
    "/api/v3/create-namespaces-batch",
    "resources",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/create-namespaces-batch`, made by [`create_namespaces_batch`](crate::Client::create_namespaces_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateNamespacesBatchCall {
    call: Call,
}

impl CreateNamespacesBatchCall {
    /// The JSON body. Required. `CreateNamespacesBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateNamespacesBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-namespaces-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_namespaces_batch(&self) -> CreateNamespacesBatchCall {
        CreateNamespacesBatchCall {
            call: self.transport.call(&CREATE_NAMESPACES_BATCH),
        }
    }
}

/// Facts of `POST /api/v3/create-resource`.
pub static CREATE_RESOURCE: Operation = Operation::new(
    "createResource",
    http::Method::POST,
    "/api/v3/create-resource",
    "resources",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/create-resource`, made by [`create_resource`](crate::Client::create_resource).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateResourceCall {
    call: Call,
}

impl CreateResourceCall {
    /// The JSON body. Required. `CreateResourceDto`.
    pub fn body(mut self, value: impl TryInto<CreateResourceDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ResourceDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-resource`
    ///
    /// Required: the body.
    /// Success is 200 with `ResourceDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_resource(&self) -> CreateResourceCall {
        CreateResourceCall {
            call: self.transport.call(&CREATE_RESOURCE),
        }
    }
}

/// Facts of `POST /api/v3/create-resources-batch`.
pub static CREATE_RESOURCES_BATCH: Operation = Operation::new(
    "createResourcesBatch",
    http::Method::POST,
    "/api/v3/create-resources-batch",
    "resources",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/create-resources-batch`, made by [`create_resources_batch`](crate::Client::create_resources_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateResourcesBatchCall {
    call: Call,
}

impl CreateResourcesBatchCall {
    /// The JSON body. Required. `CreateResourcesBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateResourcesBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-resources-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_resources_batch(&self) -> CreateResourcesBatchCall {
        CreateResourcesBatchCall {
            call: self.transport.call(&CREATE_RESOURCES_BATCH),
        }
    }
}

/// Facts of `POST /api/v3/delete-common-resources-batch`.
pub static BATCH_DELETE_COMMON_RESOURCE: Operation = Operation::new(
    "batchDeleteCommonResource",
    http::Method::POST,
    "/api/v3/delete-common-resources-batch",
    "resources",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-common-resources-batch`, made by [`batch_delete_common_resource`](crate::Client::batch_delete_common_resource).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct BatchDeleteCommonResourceCall {
    call: Call,
}

impl BatchDeleteCommonResourceCall {
    /// The JSON body. Required. `DeleteCommonResourcesBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteCommonResourcesBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-common-resources-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn batch_delete_common_resource(&self) -> BatchDeleteCommonResourceCall {
        BatchDeleteCommonResourceCall {
            call: self.transport.call(&BATCH_DELETE_COMMON_RESOURCE),
        }
    }
}

/// Facts of `POST /api/v3/delete-namespace`.
pub static DELETE_NAMESPACE: Operation = Operation::new(
    "deleteNamespace",
    http::Method::POST,
    "/api/v3/delete-namespace",
    "resources",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-namespace`, made by [`delete_namespace`](crate::Client::delete_namespace).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteNamespaceCall {
    call: Call,
}

impl DeleteNamespaceCall {
    /// The JSON body. Required. `DeleteNamespaceDto`.
    pub fn body(mut self, value: impl TryInto<DeleteNamespaceDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-namespace`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_namespace(&self) -> DeleteNamespaceCall {
        DeleteNamespaceCall {
            call: self.transport.call(&DELETE_NAMESPACE),
        }
    }
}

/// Facts of `POST /api/v3/delete-namespaces-batch`.
pub static DELETE_NAMESPACES_BATCH: Operation = Operation::new(
    "deleteNamespacesBatch",
    http::Method::POST,
    "/api/v3/delete-namespaces-batch",
    "resources",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-namespaces-batch`, made by [`delete_namespaces_batch`](crate::Client::delete_namespaces_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteNamespacesBatchCall {
    call: Call,
}

impl DeleteNamespacesBatchCall {
    /// The JSON body. Required. `DeleteNamespacesBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteNamespacesBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-namespaces-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_namespaces_batch(&self) -> DeleteNamespacesBatchCall {
        DeleteNamespacesBatchCall {
            call: self.transport.call(&DELETE_NAMESPACES_BATCH),
        }
    }
}

/// Facts of `POST /api/v3/delete-resource`.
pub static DELETE_RESOURCE: Operation = Operation::new(
    "deleteResource",
    http::Method::POST,
    "/api/v3/delete-resource",
    "resources",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-resource`, made by [`delete_resource`](crate::Client::delete_resource).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteResourceCall {
    call: Call,
}

impl DeleteResourceCall {
    /// The JSON body. Required. `DeleteResourceDto`.
    pub fn body(mut self, value: impl TryInto<DeleteResourceDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-resource`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_resource(&self) -> DeleteResourceCall {
        DeleteResourceCall {
            call: self.transport.call(&DELETE_RESOURCE),
        }
    }
}

/// Facts of `POST /api/v3/delete-resources-batch`.
pub static DELETE_RESOURCES_BATCH: Operation = Operation::new(
    "deleteResourcesBatch",
    http::Method::POST,
    "/api/v3/delete-resources-batch",
    "resources",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-resources-batch`, made by [`delete_resources_batch`](crate::Client::delete_resources_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteResourcesBatchCall {
    call: Call,
}

impl DeleteResourcesBatchCall {
    /// The JSON body. Required. `DeleteResourcesBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteResourcesBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-resources-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_resources_batch(&self) -> DeleteResourcesBatchCall {
        DeleteResourcesBatchCall {
            call: self.transport.call(&DELETE_RESOURCES_BATCH),
        }
    }
}

/// Facts of `GET /api/v3/get-authorized-resources`.
pub static GET_AUTHORIZED_RESOURCES: Operation = Operation::new(
    "getAuthorizedResources",
    http::Method::GET,
    "/api/v3/get-authorized-resources",
    "resources",
)
.parameters(&[
    Parameter::query("namespace"),
    Parameter::query("resourceList").style(Style::Brackets),
    Parameter::query("resourceType"),
    Parameter::query("targetIdentifier").required(),
    Parameter::query("targetType").required(),
    Parameter::query("withDenied"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-authorized-resources`, made by [`get_authorized_resources`](crate::Client::get_authorized_resources).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAuthorizedResourcesCall {
    call: Call,
}

impl GetAuthorizedResourcesCall {
    /// Query parameter `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Query parameter `resourceList`: a list, 1 to 50 long, of texts.
    pub fn resource_list(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("resourceList", value.try_into());
        self
    }

    /// Query parameter `resourceType`: `ResourceType`.
    pub fn resource_type(
        mut self,
        value: impl TryInto<crate::shared::ResourceType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("resourceType", value.try_into());
        self
    }

    /// Query parameter `targetIdentifier`: a text. Required.
    pub fn target_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("targetIdentifier", value.try_into());
        self
    }

    /// Query parameter `targetType`: `GetAuthorizedResourcesTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<GetAuthorizedResourcesTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("targetType", value.try_into());
        self
    }

    /// Query parameter `withDenied`: true or false. Unset, the vendor takes `false`.
    pub fn with_denied(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withDenied", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::AuthorizedResourcePagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-authorized-resources`
    ///
    /// Required: `targetIdentifier`, `targetType`.
    /// Success is 200 with `AuthorizedResourcePagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_authorized_resources(&self) -> GetAuthorizedResourcesCall {
        GetAuthorizedResourcesCall {
            call: self.transport.call(&GET_AUTHORIZED_RESOURCES),
        }
    }
}

/// Facts of `GET /api/v3/get-namespace`.
pub static GET_NAMESPACE: Operation = Operation::new(
    "getNamespace",
    http::Method::GET,
    "/api/v3/get-namespace",
    "resources",
)
.parameters(&[Parameter::query("code").required()])
.enveloped()
.idempotent();
/// `GET /api/v3/get-namespace`, made by [`get_namespace`](crate::Client::get_namespace).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetNamespaceCall {
    call: Call,
}

impl GetNamespaceCall {
    /// Query parameter `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("code", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<NamespaceDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-namespace`
    ///
    /// Required: `code`.
    /// Success is 200 with `NamespaceDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_namespace(&self) -> GetNamespaceCall {
        GetNamespaceCall {
            call: self.transport.call(&GET_NAMESPACE),
        }
    }
}

/// Facts of `GET /api/v3/get-namespaces-batch`.
pub static GET_NAMESPACES_BATCH: Operation = Operation::new(
    "getNamespacesBatch",
    http::Method::GET,
    "/api/v3/get-namespaces-batch",
    "resources",
)
.parameters(&[Parameter::query("codeList")
    .required()
    .style(Style::Brackets)])
.enveloped()
.idempotent();
/// `GET /api/v3/get-namespaces-batch`, made by [`get_namespaces_batch`](crate::Client::get_namespaces_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetNamespacesBatchCall {
    call: Call,
}

impl GetNamespacesBatchCall {
    /// Query parameter `codeList`: a list, at most 50 long, of texts. Required.
    pub fn code_list(
        mut self,
        value: impl TryInto<AtMost<String, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("codeList", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<NamespaceDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-namespaces-batch`
    ///
    /// Required: `codeList`.
    /// Success is 200 with a list of `NamespaceDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_namespaces_batch(&self) -> GetNamespacesBatchCall {
        GetNamespacesBatchCall {
            call: self.transport.call(&GET_NAMESPACES_BATCH),
        }
    }
}

/// Facts of `GET /api/v3/get-resource`.
pub static GET_RESOURCE: Operation = Operation::new(
    "getResource",
    http::Method::GET,
    "/api/v3/get-resource",
    "resources",
)
.parameters(&[
    Parameter::query("code").required(),
    Parameter::query("namespace"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-resource`, made by [`get_resource`](crate::Client::get_resource).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetResourceCall {
    call: Call,
}

impl GetResourceCall {
    /// Query parameter `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("code", value.try_into());
        self
    }

    /// Query parameter `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ResourceDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-resource`
    ///
    /// Required: `code`.
    /// Success is 200 with `ResourceDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_resource(&self) -> GetResourceCall {
        GetResourceCall {
            call: self.transport.call(&GET_RESOURCE),
        }
    }
}

/// Facts of `POST /api/v3/get-resource-authorized-targets`.
pub static GET_RESOURCE_AUTHORIZED_TARGETS: Operation = Operation::new(
    "getResourceAuthorizedTargets",
    http::Method::POST,
    "/api/v3/get-resource-authorized-targets",
    "resources",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/get-resource-authorized-targets`, made by [`get_resource_authorized_targets`](crate::Client::get_resource_authorized_targets).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetResourceAuthorizedTargetsCall {
    call: Call,
}

impl GetResourceAuthorizedTargetsCall {
    /// The JSON body. Required. `GetResourceAuthorizedTargetsDto`.
    pub fn body(
        mut self,
        value: impl TryInto<GetResourceAuthorizedTargetsDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<GetResourceAuthorizedTargetDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-resource-authorized-targets`
    ///
    /// Required: the body.
    /// Success is 200 with `GetResourceAuthorizedTargetDataDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_resource_authorized_targets(&self) -> GetResourceAuthorizedTargetsCall {
        GetResourceAuthorizedTargetsCall {
            call: self.transport.call(&GET_RESOURCE_AUTHORIZED_TARGETS),
        }
    }
}

/// Facts of `GET /api/v3/get-resources-batch`.
pub static GET_RESOURCES_BATCH: Operation = Operation::new(
    "getResourcesBatch",
    http::Method::GET,
    "/api/v3/get-resources-batch",
    "resources",
)
.parameters(&[
    Parameter::query("codeList")
        .required()
        .style(Style::Brackets),
    Parameter::query("namespace"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-resources-batch`, made by [`get_resources_batch`](crate::Client::get_resources_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetResourcesBatchCall {
    call: Call,
}

impl GetResourcesBatchCall {
    /// Query parameter `codeList`: a list, 1 to 50 long, of texts. Required.
    pub fn code_list(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("codeList", value.try_into());
        self
    }

    /// Query parameter `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<ResourceDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-resources-batch`
    ///
    /// Required: `codeList`.
    /// Success is 200 with a list of `ResourceDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_resources_batch(&self) -> GetResourcesBatchCall {
        GetResourcesBatchCall {
            call: self.transport.call(&GET_RESOURCES_BATCH),
        }
    }
}

/// Facts of `POST /api/v3/is-action-allowed`.
pub static IS_ACTION_ALLOWED: Operation = Operation::new(
    "isActionAllowed",
    http::Method::POST,
    "/api/v3/is-action-allowed",
    "resources",
)
.body(BodyKind::Required)
.enveloped()
.idempotent();
/// `POST /api/v3/is-action-allowed`, made by [`is_action_allowed`](crate::Client::is_action_allowed).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct IsActionAllowedCall {
    call: Call,
}

impl IsActionAllowedCall {
    /// The JSON body. Required. `IsActionAllowedDto`.
    pub fn body(mut self, value: impl TryInto<IsActionAllowedDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<IsActionAllowedDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/is-action-allowed`
    ///
    /// Required: the body.
    /// Success is 200 with `IsActionAllowedDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn is_action_allowed(&self) -> IsActionAllowedCall {
        IsActionAllowedCall {
            call: self.transport.call(&IS_ACTION_ALLOWED),
        }
    }
}

/// Facts of `GET /api/v3/list-common-resource`.
pub static LIST_COMMON_RESOURCE: Operation = Operation::new(
    "listCommonResource",
    http::Method::GET,
    "/api/v3/list-common-resource",
    "resources",
)
.parameters(&[
    Parameter::query("keyword"),
    Parameter::query("limit"),
    Parameter::query("namespaceCodeList"),
    Parameter::query("page"),
])
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-common-resource`, made by [`list_common_resource`](crate::Client::list_common_resource).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListCommonResourceCall {
    call: Call,
}

impl ListCommonResourceCall {
    /// Query parameter `keyword`: a text.
    pub fn keyword(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("keyword", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `namespaceCodeList`: a text.
    pub fn namespace_code_list(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("namespaceCodeList", value.try_into());
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
    pub async fn send(self) -> Result<Reply<CommonResourcePagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-common-resource`
    ///
    /// Success is 200 with `CommonResourcePagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_common_resource(&self) -> ListCommonResourceCall {
        ListCommonResourceCall {
            call: self.transport.call(&LIST_COMMON_RESOURCE),
        }
    }
}

/// Facts of `GET /api/v3/list-namespace-roles`.
pub static LIST_NAMESPACE_ROLES: Operation = Operation::new(
    "listNamespaceRoles",
    http::Method::GET,
    "/api/v3/list-namespace-roles",
    "resources",
)
.parameters(&[
    Parameter::query("code").required(),
    Parameter::query("keywords"),
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
/// `GET /api/v3/list-namespace-roles`, made by [`list_namespace_roles`](crate::Client::list_namespace_roles).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListNamespaceRolesCall {
    call: Call,
}

impl ListNamespaceRolesCall {
    /// Query parameter `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("code", value.try_into());
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
    pub async fn send(self) -> Result<Reply<NamespaceRolesListRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-namespace-roles`
    ///
    /// Required: `code`.
    /// Success is 200 with `NamespaceRolesListRespDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_namespace_roles(&self) -> ListNamespaceRolesCall {
        ListNamespaceRolesCall {
            call: self.transport.call(&LIST_NAMESPACE_ROLES),
        }
    }
}

/// Facts of `GET /api/v3/list-namespaces`.
pub static LIST_NAMESPACES: Operation = Operation::new(
    "listNamespaces",
    http::Method::GET,
    "/api/v3/list-namespaces",
    "resources",
)
.parameters(&[
    Parameter::query("keywords"),
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
/// `GET /api/v3/list-namespaces`, made by [`list_namespaces`](crate::Client::list_namespaces).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListNamespacesCall {
    call: Call,
}

impl ListNamespacesCall {
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
    pub async fn send(self) -> Result<Reply<NamespaceListPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-namespaces`
    ///
    /// Success is 200 with `NamespaceListPagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_namespaces(&self) -> ListNamespacesCall {
        ListNamespacesCall {
            call: self.transport.call(&LIST_NAMESPACES),
        }
    }
}

/// Facts of `GET /api/v3/list-resources`.
pub static LIST_RESOURCES: Operation = Operation::new(
    "listResources",
    http::Method::GET,
    "/api/v3/list-resources",
    "resources",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("namespace"),
    Parameter::query("page"),
    Parameter::query("type"),
])
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-resources`, made by [`list_resources`](crate::Client::list_resources).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListResourcesCall {
    call: Call,
}

impl ListResourcesCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `type`: `ResourceType`.
    pub fn type_(
        mut self,
        value: impl TryInto<crate::shared::ResourceType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("type", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ResourcePagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-resources`
    ///
    /// Success is 200 with `ResourcePagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_resources(&self) -> ListResourcesCall {
        ListResourcesCall {
            call: self.transport.call(&LIST_RESOURCES),
        }
    }
}

/// Facts of `POST /api/v3/update-namespace`.
pub static UPDATE_NAMESPACE: Operation = Operation::new(
    "updateNamespace",
    http::Method::POST,
    "/api/v3/update-namespace",
    "resources",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/update-namespace`, made by [`update_namespace`](crate::Client::update_namespace).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateNamespaceCall {
    call: Call,
}

impl UpdateNamespaceCall {
    /// The JSON body. Required. `UpdateNamespaceDtoInput`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateNamespaceDtoInput, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<UpdateNamespaceDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-namespace`
    ///
    /// Required: the body.
    /// Success is 200 with `UpdateNamespaceDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_namespace(&self) -> UpdateNamespaceCall {
        UpdateNamespaceCall {
            call: self.transport.call(&UPDATE_NAMESPACE),
        }
    }
}

/// Facts of `POST /api/v3/update-resource`.
pub static UPDATE_RESOURCE: Operation = Operation::new(
    "updateResource",
    http::Method::POST,
    "/api/v3/update-resource",
    "resources",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/update-resource`, made by [`update_resource`](crate::Client::update_resource).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateResourceCall {
    call: Call,
}

impl UpdateResourceCall {
    /// The JSON body. Required. `UpdateResourceDto`.
    pub fn body(mut self, value: impl TryInto<UpdateResourceDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ResourceDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-resource`
    ///
    /// Required: the body.
    /// Success is 200 with `ResourceDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_resource(&self) -> UpdateResourceCall {
        UpdateResourceCall {
            call: self.transport.call(&UPDATE_RESOURCE),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &AUTHORIZE_RESOURCES,
    &CREATE_NAMESPACE,
    &CREATE_NAMESPACES_BATCH,
    &CREATE_RESOURCE,
    &CREATE_RESOURCES_BATCH,
    &BATCH_DELETE_COMMON_RESOURCE,
    &DELETE_NAMESPACE,
    &DELETE_NAMESPACES_BATCH,
    &DELETE_RESOURCE,
    &DELETE_RESOURCES_BATCH,
    &GET_AUTHORIZED_RESOURCES,
    &GET_NAMESPACE,
    &GET_NAMESPACES_BATCH,
    &GET_RESOURCE,
    &GET_RESOURCE_AUTHORIZED_TARGETS,
    &GET_RESOURCES_BATCH,
    &IS_ACTION_ALLOWED,
    &LIST_COMMON_RESOURCE,
    &LIST_NAMESPACE_ROLES,
    &LIST_NAMESPACES,
    &LIST_RESOURCES,
    &UPDATE_NAMESPACE,
    &UPDATE_RESOURCE,
];

/// Object `AuthorizeResourceItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AuthorizeResourceItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    resources: Option<List<ResourceItemDto>>,
    #[serde(rename = "targetIdentifiers", skip_serializing_if = "Option::is_none")]
    target_identifiers: Option<AtMost<String, 100>>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<crate::shared::TargetType>,
}

impl AuthorizeResourceItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AuthorizeResourceItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("resources", self.resources.is_some());
        checks.required("targetIdentifiers", self.target_identifiers.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Makes a [`AuthorizeResourceItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AuthorizeResourceItemBuilder {
    checks: Checks,
    value: AuthorizeResourceItem,
}

impl AuthorizeResourceItemBuilder {
    /// `resources`: a list of `ResourceItemDto`. Required.
    pub fn resources(
        mut self,
        value: impl TryInto<List<ResourceItemDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.resources = self.checks.take("resources", value);
        self
    }

    /// `targetIdentifiers`: a list, at most 100 long, of texts. Required.
    pub fn target_identifiers(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_identifiers = self.checks.take("targetIdentifiers", value);
        self
    }

    /// `targetType`: `TargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::TargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AuthorizeResourceItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AuthorizeResourceItemBuilder> for AuthorizeResourceItem {
    type Error = Invalid;
    fn try_from(builder: AuthorizeResourceItemBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AuthorizeResourceItem);
/// Object `AuthorizeResourcesDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AuthorizeResourcesDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<AuthorizeResourceItem, 10, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl AuthorizeResourcesDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AuthorizeResourcesDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`AuthorizeResourcesDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AuthorizeResourcesDtoBuilder {
    checks: Checks,
    value: AuthorizeResourcesDto,
}

impl AuthorizeResourcesDtoBuilder {
    /// `list`: a list, 1 to 10 long, of `AuthorizeResourceItem`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<AuthorizeResourceItem, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AuthorizeResourcesDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AuthorizeResourcesDtoBuilder> for AuthorizeResourcesDto {
    type Error = Invalid;
    fn try_from(builder: AuthorizeResourcesDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AuthorizeResourcesDto);
/// Object `CommonResourceDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommonResourceDto {
    /// `actions`, may be absent.
    pub actions: Option<Items<ResourceAction>>,
    /// `apiIdentifier`, may be absent.
    #[serde(rename = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// `code`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::ResourceCode,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ResourceId,
    /// `linkedToTenant`, may be absent.
    #[serde(rename = "linkedToTenant")]
    pub linked_to_tenant: Option<bool>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `namespace`, may be absent.
    pub namespace: Option<crate::ids::NamespaceCode>,
    /// `namespaceId`.
    #[serde(rename = "namespaceId")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub namespace_id: i64,
    /// `namespaceName`.
    #[serde(rename = "namespaceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub namespace_name: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<crate::shared::ResourceType>,
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

/// Object `CommonResourcePagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommonResourcePagingDto {
    /// `apiCode`, may be absent.
    #[serde(rename = "apiCode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub api_code: Option<i64>,
    /// `list`. Always there.
    pub list: Items<CommonResourceDto>,
    /// `message`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub message: String,
    /// `requestId`, may be absent.
    #[serde(rename = "requestId")]
    pub request_id: Option<String>,
    /// `statusCode`.
    #[serde(rename = "statusCode")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub status_code: i64,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `CreateNamespaceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateNamespaceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl CreateNamespaceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateNamespaceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`CreateNamespaceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateNamespaceDtoBuilder {
    checks: Checks,
    value: CreateNamespaceDto,
}

impl CreateNamespaceDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateNamespaceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateNamespaceDtoBuilder> for CreateNamespaceDto {
    type Error = Invalid;
    fn try_from(builder: CreateNamespaceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateNamespaceDto);
/// Object `CreateNamespacesBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateNamespacesBatchDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<CreateNamespacesBatchItemDto, 50, 1>>,
}

impl CreateNamespacesBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateNamespacesBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`CreateNamespacesBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateNamespacesBatchDtoBuilder {
    checks: Checks,
    value: CreateNamespacesBatchDto,
}

impl CreateNamespacesBatchDtoBuilder {
    /// `list`: a list, 1 to 50 long, of `CreateNamespacesBatchItemDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<CreateNamespacesBatchItemDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateNamespacesBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateNamespacesBatchDtoBuilder> for CreateNamespacesBatchDto {
    type Error = Invalid;
    fn try_from(builder: CreateNamespacesBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateNamespacesBatchDto);
/// Object `CreateNamespacesBatchItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateNamespacesBatchItemDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl CreateNamespacesBatchItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateNamespacesBatchItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`CreateNamespacesBatchItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateNamespacesBatchItemDtoBuilder {
    checks: Checks,
    value: CreateNamespacesBatchItemDto,
}

impl CreateNamespacesBatchItemDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateNamespacesBatchItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateNamespacesBatchItemDtoBuilder> for CreateNamespacesBatchItemDto {
    type Error = Invalid;
    fn try_from(builder: CreateNamespacesBatchItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateNamespacesBatchItemDto);
/// Object `CreateResourceBatchItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateResourceBatchItemDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<AtMost<ResourceActionInput, 100>>,
    #[serde(rename = "apiIdentifier", skip_serializing_if = "Option::is_none")]
    api_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<crate::shared::ResourceType>,
}

impl CreateResourceBatchItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateResourceBatchItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CreateResourceBatchItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateResourceBatchItemDtoBuilder {
    checks: Checks,
    value: CreateResourceBatchItemDto,
}

impl CreateResourceBatchItemDtoBuilder {
    /// `actions`: a list, at most 100 long, of `ResourceActionInput`.
    pub fn actions(
        mut self,
        value: impl TryInto<AtMost<ResourceActionInput, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.actions = self.checks.take("actions", value);
        self
    }

    /// `apiIdentifier`: a text.
    pub fn api_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.api_identifier = self.checks.take("apiIdentifier", value);
        self
    }

    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `type`: `ResourceType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<crate::shared::ResourceType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateResourceBatchItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateResourceBatchItemDtoBuilder> for CreateResourceBatchItemDto {
    type Error = Invalid;
    fn try_from(builder: CreateResourceBatchItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateResourceBatchItemDto);
/// Object `CreateResourceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateResourceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<AtMost<ResourceActionInput, 100>>,
    #[serde(rename = "apiIdentifier", skip_serializing_if = "Option::is_none")]
    api_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<crate::shared::ResourceType>,
}

impl CreateResourceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateResourceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CreateResourceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateResourceDtoBuilder {
    checks: Checks,
    value: CreateResourceDto,
}

impl CreateResourceDtoBuilder {
    /// `actions`: a list, at most 100 long, of `ResourceActionInput`.
    pub fn actions(
        mut self,
        value: impl TryInto<AtMost<ResourceActionInput, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.actions = self.checks.take("actions", value);
        self
    }

    /// `apiIdentifier`: a text.
    pub fn api_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.api_identifier = self.checks.take("apiIdentifier", value);
        self
    }

    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `type`: `ResourceType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<crate::shared::ResourceType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateResourceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateResourceDtoBuilder> for CreateResourceDto {
    type Error = Invalid;
    fn try_from(builder: CreateResourceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateResourceDto);
/// Object `CreateResourcesBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateResourcesBatchDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<CreateResourceBatchItemDto, 50, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl CreateResourcesBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateResourcesBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`CreateResourcesBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateResourcesBatchDtoBuilder {
    checks: Checks,
    value: CreateResourcesBatchDto,
}

impl CreateResourcesBatchDtoBuilder {
    /// `list`: a list, 1 to 50 long, of `CreateResourceBatchItemDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<CreateResourceBatchItemDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateResourcesBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateResourcesBatchDtoBuilder> for CreateResourcesBatchDto {
    type Error = Invalid;
    fn try_from(builder: CreateResourcesBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateResourcesBatchDto);
/// Object `DeleteCommonResourcesBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteCommonResourcesBatchDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    ids: Option<List<String>>,
}

impl DeleteCommonResourcesBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteCommonResourcesBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("ids", self.ids.is_some());
    }
}

/// Makes a [`DeleteCommonResourcesBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteCommonResourcesBatchDtoBuilder {
    checks: Checks,
    value: DeleteCommonResourcesBatchDto,
}

impl DeleteCommonResourcesBatchDtoBuilder {
    /// `ids`: a list of texts. Required.
    pub fn ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.ids = self.checks.take("ids", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteCommonResourcesBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteCommonResourcesBatchDtoBuilder> for DeleteCommonResourcesBatchDto {
    type Error = Invalid;
    fn try_from(builder: DeleteCommonResourcesBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteCommonResourcesBatchDto);
/// Object `DeleteNamespaceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteNamespaceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
}

impl DeleteNamespaceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteNamespaceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`DeleteNamespaceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteNamespaceDtoBuilder {
    checks: Checks,
    value: DeleteNamespaceDto,
}

impl DeleteNamespaceDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteNamespaceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteNamespaceDtoBuilder> for DeleteNamespaceDto {
    type Error = Invalid;
    fn try_from(builder: DeleteNamespaceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteNamespaceDto);
/// Object `DeleteNamespacesBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteNamespacesBatchDto {
    #[serde(rename = "codeList", skip_serializing_if = "Option::is_none")]
    code_list: Option<AtMost<String, 10, 1>>,
}

impl DeleteNamespacesBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteNamespacesBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("codeList", self.code_list.is_some());
    }
}

/// Makes a [`DeleteNamespacesBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteNamespacesBatchDtoBuilder {
    checks: Checks,
    value: DeleteNamespacesBatchDto,
}

impl DeleteNamespacesBatchDtoBuilder {
    /// `codeList`: a list, 1 to 10 long, of texts. Required.
    pub fn code_list(
        mut self,
        value: impl TryInto<AtMost<String, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.code_list = self.checks.take("codeList", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteNamespacesBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteNamespacesBatchDtoBuilder> for DeleteNamespacesBatchDto {
    type Error = Invalid;
    fn try_from(builder: DeleteNamespacesBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteNamespacesBatchDto);
/// Object `DeleteResourceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteResourceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl DeleteResourceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteResourceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`DeleteResourceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteResourceDtoBuilder {
    checks: Checks,
    value: DeleteResourceDto,
}

impl DeleteResourceDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteResourceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteResourceDtoBuilder> for DeleteResourceDto {
    type Error = Invalid;
    fn try_from(builder: DeleteResourceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteResourceDto);
/// Object `DeleteResourcesBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteResourcesBatchDto {
    #[serde(rename = "codeList", skip_serializing_if = "Option::is_none")]
    code_list: Option<AtMost<String, 50, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ids: Option<AtMost<String, 50, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl DeleteResourcesBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteResourcesBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`DeleteResourcesBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteResourcesBatchDtoBuilder {
    checks: Checks,
    value: DeleteResourcesBatchDto,
}

impl DeleteResourcesBatchDtoBuilder {
    /// `codeList`: a list, 1 to 50 long, of texts.
    pub fn code_list(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.code_list = self.checks.take("codeList", value);
        self
    }

    /// `ids`: a list, 1 to 50 long, of texts.
    pub fn ids(mut self, value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>) -> Self {
        self.value.ids = self.checks.take("ids", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteResourcesBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteResourcesBatchDtoBuilder> for DeleteResourcesBatchDto {
    type Error = Invalid;
    fn try_from(builder: DeleteResourcesBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteResourcesBatchDto);
/// One of a few texts `GetAuthorizedResources targetType`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetAuthorizedResourcesTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
}

identity_facade_core::wire_strings!(GetAuthorizedResourcesTargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP"
});
/// Object `GetResourceAuthorizedTargetDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetDataDto {
    /// `list`. Always there.
    pub list: Items<ResourceAuthorizedTargetDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `GetResourceAuthorizedTargetsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetResourceAuthorizedTargetsDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource: Option<String>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<crate::shared::TargetType>,
}

impl GetResourceAuthorizedTargetsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetResourceAuthorizedTargetsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("resource", self.resource.is_some());
    }
}

/// Makes a [`GetResourceAuthorizedTargetsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetResourceAuthorizedTargetsDtoBuilder {
    checks: Checks,
    value: GetResourceAuthorizedTargetsDto,
}

impl GetResourceAuthorizedTargetsDtoBuilder {
    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `namespace`: a text. Unset, the vendor takes `"default"`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `resource`: a text. Required.
    pub fn resource(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.resource = self.checks.take("resource", value);
        self
    }

    /// `targetType`: `TargetType`.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::TargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetResourceAuthorizedTargetsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetResourceAuthorizedTargetsDtoBuilder> for GetResourceAuthorizedTargetsDto {
    type Error = Invalid;
    fn try_from(builder: GetResourceAuthorizedTargetsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetResourceAuthorizedTargetsDto);
/// Object `IsActionAllowedDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IsActionAllowedDataDto {
    /// `allowed`. Always there.
    pub allowed: bool,
}

/// Object `IsActionAllowedDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct IsActionAllowedDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl IsActionAllowedDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> IsActionAllowedDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("action", self.action.is_some());
        checks.required("resource", self.resource.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`IsActionAllowedDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct IsActionAllowedDtoBuilder {
    checks: Checks,
    value: IsActionAllowedDto,
}

impl IsActionAllowedDtoBuilder {
    /// `action`: a text. Required.
    pub fn action(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.action = self.checks.take("action", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `resource`: a text. Required.
    pub fn resource(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.resource = self.checks.take("resource", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<IsActionAllowedDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<IsActionAllowedDtoBuilder> for IsActionAllowedDto {
    type Error = Invalid;
    fn try_from(builder: IsActionAllowedDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(IsActionAllowedDto);
/// Object `NamespaceDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NamespaceDto {
    /// `code`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::NamespaceCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `name`, may be absent.
    pub name: Option<String>,
}

/// Object `NamespaceListPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NamespaceListPagingDto {
    /// `list`. Always there.
    pub list: Items<NamespacesListRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `NamespaceRolesListRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NamespaceRolesListRespDto {
    /// `code`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::RoleCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::RoleId,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `namespace`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace: crate::ids::NamespaceCode,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
}

/// Object `NamespacesListRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NamespacesListRespDto {
    /// `code`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::NamespaceCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `status`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub status: Option<i64>,
}

/// Object `ResourceAction`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ResourceAction {
    /// `description`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub description: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
}

/// Object `ResourceAction`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ResourceActionInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl ResourceActionInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ResourceActionInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("description", self.description.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`ResourceActionInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ResourceActionInputBuilder {
    checks: Checks,
    value: ResourceActionInput,
}

impl ResourceActionInputBuilder {
    /// `description`: a text. Required.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ResourceActionInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ResourceActionInputBuilder> for ResourceActionInput {
    type Error = Invalid;
    fn try_from(builder: ResourceActionInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ResourceActionInput);
/// Object `ResourceAuthorizedTargetDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ResourceAuthorizedTargetDto {
    /// `actions`. Always there.
    pub actions: Items<String>,
    /// `targetIdentifier`. Always there.
    #[serde(rename = "targetIdentifier")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub target_identifier: String,
    /// `targetType`. Always there.
    #[serde(rename = "targetType")]
    pub target_type: Open<crate::shared::TargetType>,
}

/// Object `ResourceDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ResourceDto {
    /// `actions`, may be absent.
    pub actions: Option<Items<ResourceAction>>,
    /// `apiIdentifier`, may be absent.
    #[serde(rename = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// `code`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::ResourceCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `linkedToTenant`, may be absent.
    #[serde(rename = "linkedToTenant")]
    pub linked_to_tenant: Option<bool>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `namespace`, may be absent.
    pub namespace: Option<crate::ids::NamespaceCode>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<crate::shared::ResourceType>,
}

/// Object `ResourceItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ResourceItemDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<AtMost<String, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(rename = "resourceType", skip_serializing_if = "Option::is_none")]
    resource_type: Option<crate::shared::ResourceType>,
}

impl ResourceItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ResourceItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("actions", self.actions.is_some());
        checks.required("code", self.code.is_some());
        checks.required("resourceType", self.resource_type.is_some());
    }
}

/// Makes a [`ResourceItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ResourceItemDtoBuilder {
    checks: Checks,
    value: ResourceItemDto,
}

impl ResourceItemDtoBuilder {
    /// `actions`: a list, at most 50 long, of texts. Required.
    pub fn actions(
        mut self,
        value: impl TryInto<AtMost<String, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.actions = self.checks.take("actions", value);
        self
    }

    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `resourceType`: `ResourceType`. Required.
    pub fn resource_type(
        mut self,
        value: impl TryInto<crate::shared::ResourceType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.resource_type = self.checks.take("resourceType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ResourceItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ResourceItemDtoBuilder> for ResourceItemDto {
    type Error = Invalid;
    fn try_from(builder: ResourceItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ResourceItemDto);
/// Object `ResourcePagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ResourcePagingDto {
    /// `apiCode`, may be absent.
    #[serde(rename = "apiCode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub api_code: Option<i64>,
    /// `list`. Always there.
    pub list: Items<ResourceDto>,
    /// `message`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub message: String,
    /// `requestId`, may be absent.
    #[serde(rename = "requestId")]
    pub request_id: Option<String>,
    /// `statusCode`.
    #[serde(rename = "statusCode")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub status_code: i64,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateNamespaceDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateNamespaceDto {
    /// `code`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::NamespaceCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `newCode`, may be absent.
    #[serde(rename = "newCode")]
    pub new_code: Option<crate::ids::NamespaceCode>,
}

/// Object `UpdateNamespaceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateNamespaceDtoInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "newCode", skip_serializing_if = "Option::is_none")]
    new_code: Option<String>,
}

impl UpdateNamespaceDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateNamespaceDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`UpdateNamespaceDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateNamespaceDtoInputBuilder {
    checks: Checks,
    value: UpdateNamespaceDtoInput,
}

impl UpdateNamespaceDtoInputBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `newCode`: a text.
    pub fn new_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.new_code = self.checks.take("newCode", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateNamespaceDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateNamespaceDtoInputBuilder> for UpdateNamespaceDtoInput {
    type Error = Invalid;
    fn try_from(builder: UpdateNamespaceDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateNamespaceDtoInput);
/// Object `UpdateResourceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateResourceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<AtMost<ResourceActionInput, 100>>,
    #[serde(rename = "apiIdentifier", skip_serializing_if = "Option::is_none")]
    api_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<crate::shared::ResourceType>,
}

impl UpdateResourceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateResourceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`UpdateResourceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateResourceDtoBuilder {
    checks: Checks,
    value: UpdateResourceDto,
}

impl UpdateResourceDtoBuilder {
    /// `actions`: a list, at most 100 long, of `ResourceActionInput`.
    pub fn actions(
        mut self,
        value: impl TryInto<AtMost<ResourceActionInput, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.actions = self.checks.take("actions", value);
        self
    }

    /// `apiIdentifier`: a text.
    pub fn api_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.api_identifier = self.checks.take("apiIdentifier", value);
        self
    }

    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `type`: `ResourceType`.
    pub fn type_(
        mut self,
        value: impl TryInto<crate::shared::ResourceType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateResourceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateResourceDtoBuilder> for UpdateResourceDto {
    type Error = Invalid;
    fn try_from(builder: UpdateResourceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateResourceDto);
