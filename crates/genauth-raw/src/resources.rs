// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, List, Listing, Open,
    Operation, Paging, Parameter, Receipt, Style,
};

/// Facts of `POST /api/v3/authorize-resources`.
pub static AUTHORIZE_RESOURCES: Operation = Operation::new(
    "authorizeResources",
    http::Method::POST,
    "/api/v3/authorize-resources",
    "resources",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("list")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::authorize_resources`](crate::Client::authorize_resources), `POST /api/v3/authorize-resources`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AuthorizeResourcesCall {
    call: Call,
}

impl AuthorizeResourcesCall {
    /// `list`: 1 to 10 `AuthorizeResourceItem`. Required.
    pub fn list<M>(
        mut self,
        value: impl IntoList<AtMost<AuthorizeResourceItem, 10, 1>, M>,
    ) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }
}

identity_facade_core::call!(AuthorizeResourcesCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AuthorizeResourcesCall,
    crate::Client,
    AUTHORIZE_RESOURCES,
    "Grants resource actions of one namespace to users, roles, groups or departments.",
    false,
    [
        member::<AtMost<AuthorizeResourceItem, 10, 1>>("list"),
        member::<String>("namespace", "Code of the namespace, not its ID or name.")
    ]
);
impl crate::Client {
    /// Grants resource actions of one namespace to users, roles, groups or departments.
    ///
    /// `POST /api/v3/authorize-resources`
    ///
    /// * Required: `list`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn authorize_resources(&self) -> AuthorizeResourcesCall {
        let call = self.transport.call(&AUTHORIZE_RESOURCES);
        AuthorizeResourcesCall { call }
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
.rules(&[BodyRule::Required("code")])
.enveloped();
/// The call of [`Client::create_namespace`](crate::Client::create_namespace), `POST /api/v3/create-namespace`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateNamespaceCall {
    call: Call,
}

impl CreateNamespaceCall {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateNamespaceCall -> NamespaceDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateNamespaceCall,
    crate::Client,
    CREATE_NAMESPACE,
    "Creates one namespace for regular resources and roles, and returns it.",
    false,
    [
        member::<String>("code"),
        member::<String>("description"),
        member::<String>("name")
    ]
);
impl crate::Client {
    /// Creates one namespace for regular resources and roles, and returns it.
    ///
    /// `POST /api/v3/create-namespace`
    ///
    /// * Required: `code`.
    /// * Returns [`NamespaceDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_namespace(&self) -> CreateNamespaceCall {
        let call = self.transport.call(&CREATE_NAMESPACE);
        CreateNamespaceCall { call }
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
.rules(&[BodyRule::Required("list")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::create_namespaces_batch`](crate::Client::create_namespaces_batch), `POST /api/v3/create-namespaces-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateNamespacesBatchCall {
    call: Call,
}

impl CreateNamespacesBatchCall {
    /// `list`: 1 to 50 `CreateNamespacesBatchItemDto`. Required.
    pub fn list<M>(
        mut self,
        value: impl IntoList<AtMost<CreateNamespacesBatchItemDto, 50, 1>, M>,
    ) -> Self {
        self.call.member("list", value.into_list());
        self
    }
}

identity_facade_core::call!(CreateNamespacesBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateNamespacesBatchCall,
    crate::Client,
    CREATE_NAMESPACES_BATCH,
    "Creates up to 50 namespaces for regular resources and roles.",
    false,
    [member::<AtMost<CreateNamespacesBatchItemDto, 50, 1>>(
        "list"
    )]
);
impl crate::Client {
    /// Creates up to 50 namespaces for regular resources and roles.
    ///
    /// `POST /api/v3/create-namespaces-batch`
    ///
    /// * Required: `list`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_namespaces_batch(&self) -> CreateNamespacesBatchCall {
        let call = self.transport.call(&CREATE_NAMESPACES_BATCH);
        CreateNamespacesBatchCall { call }
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
.rules(&[BodyRule::Required("code"), BodyRule::Required("type")])
.enveloped();
/// The call of [`Client::create_resource`](crate::Client::create_resource), `POST /api/v3/create-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateResourceCall {
    call: Call,
}

impl CreateResourceCall {
    /// `actions`: up to 100 `ResourceActionInput`.
    pub fn actions<M>(mut self, value: impl IntoList<AtMost<ResourceActionInput, 100>, M>) -> Self {
        self.call.member("actions", value.into_list());
        self
    }

    /// `apiIdentifier`: string.
    pub fn api_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("apiIdentifier", value.into_input());
        self
    }

    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }

    /// `type`: `ResourceType`. Required.
    pub fn type_(mut self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateResourceCall -> ResourceDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateResourceCall,
    crate::Client,
    CREATE_RESOURCE,
    "Creates one regular resource (API, menu, button, UI or data) in a namespace.",
    false,
    [
        member::<AtMost<ResourceActionInput, 100>>("actions"),
        member::<String>("apiIdentifier"),
        member::<String>("code"),
        member::<String>("description"),
        member::<String>("name"),
        member::<String>("namespace", "Code of the namespace, not its ID or name."),
        member::<crate::shared::ResourceType>("type")
    ]
);
impl crate::Client {
    /// Creates one regular resource (API, menu, button, UI or data) in a namespace.
    ///
    /// `POST /api/v3/create-resource`
    ///
    /// * Required: `code`, `type`.
    /// * Returns [`ResourceDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_resource(&self) -> CreateResourceCall {
        let call = self.transport.call(&CREATE_RESOURCE);
        CreateResourceCall { call }
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
.rules(&[BodyRule::Required("list")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::create_resources_batch`](crate::Client::create_resources_batch), `POST /api/v3/create-resources-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateResourcesBatchCall {
    call: Call,
}

impl CreateResourcesBatchCall {
    /// `list`: 1 to 50 `CreateResourceBatchItemDto`. Required.
    pub fn list<M>(
        mut self,
        value: impl IntoList<AtMost<CreateResourceBatchItemDto, 50, 1>, M>,
    ) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateResourcesBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateResourcesBatchCall,
    crate::Client,
    CREATE_RESOURCES_BATCH,
    "Creates up to 50 regular resources in one namespace.",
    false,
    [
        member::<AtMost<CreateResourceBatchItemDto, 50, 1>>("list"),
        member::<String>("namespace", "Code of the namespace, not its ID or name.")
    ]
);
impl crate::Client {
    /// Creates up to 50 regular resources in one namespace.
    ///
    /// `POST /api/v3/create-resources-batch`
    ///
    /// * Required: `list`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_resources_batch(&self) -> CreateResourcesBatchCall {
        let call = self.transport.call(&CREATE_RESOURCES_BATCH);
        CreateResourcesBatchCall { call }
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
.rules(&[BodyRule::Required("ids")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::batch_delete_common_resource`](crate::Client::batch_delete_common_resource), `POST /api/v3/delete-common-resources-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct BatchDeleteCommonResourceCall {
    call: Call,
}

impl BatchDeleteCommonResourceCall {
    /// `ids`: list of strings. Required.
    pub fn ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("ids", value.into_list());
        self
    }
}

identity_facade_core::call!(
    BatchDeleteCommonResourceCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    BatchDeleteCommonResourceCall,
    crate::Client,
    BATCH_DELETE_COMMON_RESOURCE,
    "Deletes regular resources by resource ID, not by code.",
    false,
    [member::<List<String>>("ids")]
);
impl crate::Client {
    /// Deletes regular resources by resource ID, not by code.
    ///
    /// `POST /api/v3/delete-common-resources-batch`
    ///
    /// * Required: `ids`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn batch_delete_common_resource(&self) -> BatchDeleteCommonResourceCall {
        let call = self.transport.call(&BATCH_DELETE_COMMON_RESOURCE);
        BatchDeleteCommonResourceCall { call }
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
.rules(&[BodyRule::Required("code")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_namespace`](crate::Client::delete_namespace), `POST /api/v3/delete-namespace`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteNamespaceCall {
    call: Call,
}

impl DeleteNamespaceCall {
    /// Code of the namespace to delete.
    ///
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteNamespaceCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteNamespaceCall,
    crate::Client,
    DELETE_NAMESPACE,
    "Deletes one namespace for regular resources by code.",
    false,
    [member::<String>("code", "Code of the namespace to delete.")]
);
impl crate::Client {
    /// Deletes one namespace for regular resources by code.
    ///
    /// `POST /api/v3/delete-namespace`
    ///
    /// * Required: `code`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_namespace(&self) -> DeleteNamespaceCall {
        let call = self.transport.call(&DELETE_NAMESPACE);
        DeleteNamespaceCall { call }
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
.rules(&[BodyRule::Required("codeList")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_namespaces_batch`](crate::Client::delete_namespaces_batch), `POST /api/v3/delete-namespaces-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteNamespacesBatchCall {
    call: Call,
}

impl DeleteNamespacesBatchCall {
    /// `codeList`: 1 to 10 strings. Required.
    pub fn code_list<M>(mut self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        self.call.member("codeList", value.into_list());
        self
    }
}

identity_facade_core::call!(DeleteNamespacesBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteNamespacesBatchCall,
    crate::Client,
    DELETE_NAMESPACES_BATCH,
    "Deletes up to 10 namespaces for regular resources by code.",
    false,
    [member::<AtMost<String, 10, 1>>("codeList")]
);
impl crate::Client {
    /// Deletes up to 10 namespaces for regular resources by code.
    ///
    /// `POST /api/v3/delete-namespaces-batch`
    ///
    /// * Required: `codeList`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_namespaces_batch(&self) -> DeleteNamespacesBatchCall {
        let call = self.transport.call(&DELETE_NAMESPACES_BATCH);
        DeleteNamespacesBatchCall { call }
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
.rules(&[BodyRule::Required("code")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_resource`](crate::Client::delete_resource), `POST /api/v3/delete-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteResourceCall {
    call: Call,
}

impl DeleteResourceCall {
    /// Code of the resource within its namespace.
    ///
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteResourceCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteResourceCall,
    crate::Client,
    DELETE_RESOURCE,
    "Deletes one regular resource by code and namespace.",
    false,
    [
        member::<String>("code", "Code of the resource within its namespace."),
        member::<String>("namespace", "Code of the namespace, not its ID or name.")
    ]
);
impl crate::Client {
    /// Deletes one regular resource by code and namespace.
    ///
    /// `POST /api/v3/delete-resource`
    ///
    /// * Required: `code`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_resource(&self) -> DeleteResourceCall {
        let call = self.transport.call(&DELETE_RESOURCE);
        DeleteResourceCall { call }
    }
}

/// Facts of `POST /api/v3/delete-resources-batch`.
pub static DELETE_RESOURCES_BATCH: Operation = Operation::new(
    "deleteResourcesBatch",
    http::Method::POST,
    "/api/v3/delete-resources-batch",
    "resources",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_resources_batch`](crate::Client::delete_resources_batch), `POST /api/v3/delete-resources-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteResourcesBatchCall {
    call: Call,
}

impl DeleteResourcesBatchCall {
    /// `codeList`: 1 to 50 strings.
    pub fn code_list<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("codeList", value.into_list());
        self
    }

    /// `ids`: 1 to 50 strings.
    pub fn ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("ids", value.into_list());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteResourcesBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteResourcesBatchCall,
    crate::Client,
    DELETE_RESOURCES_BATCH,
    "Deletes up to 50 regular resources by code in one namespace, or by ID.",
    false,
    [
        member::<AtMost<String, 50, 1>>("codeList"),
        member::<AtMost<String, 50, 1>>("ids"),
        member::<String>("namespace", "Code of the namespace, not its ID or name.")
    ]
);
impl crate::Client {
    /// Deletes up to 50 regular resources by code in one namespace, or by ID.
    ///
    /// `POST /api/v3/delete-resources-batch`
    ///
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_resources_batch(&self) -> DeleteResourcesBatchCall {
        let call = self.transport.call(&DELETE_RESOURCES_BATCH);
        DeleteResourcesBatchCall { call }
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
/// The call of [`Client::get_authorized_resources`](crate::Client::get_authorized_resources), `GET /api/v3/get-authorized-resources`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAuthorizedResourcesCall {
    call: Call,
}

impl GetAuthorizedResourcesCall {
    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }

    /// Query parameter `resourceList`: 1 to 50 strings.
    pub fn resource_list<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.query("resourceList", value.into_list());
        self
    }

    /// Query parameter `resourceType`: `ResourceType`.
    pub fn resource_type(mut self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        self.call.query("resourceType", value.into_input());
        self
    }

    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// Query parameter `targetIdentifier`: string. Required.
    pub fn target_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("targetIdentifier", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// Query parameter `targetType`: `GetAuthorizedResourcesTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<GetAuthorizedResourcesTargetType>) -> Self {
        self.call.query("targetType", value.into_input());
        self
    }

    /// Includes resources that are denied to the subject.
    ///
    /// Query parameter `withDenied`: boolean. Default: `false`.
    pub fn with_denied(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withDenied", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetAuthorizedResourcesCall -> crate ::shared::AuthorizedResourcePagingDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAuthorizedResourcesCall,
    crate::Client,
    GET_AUTHORIZED_RESOURCES,
    "Lists the resources that one user, role or group is authorized for.",
    false,
    [
        query::<String>("namespace", "Code of the namespace, not its ID or name."),
        query::<AtMost<String, 50, 1>>("resourceList"),
        query::<crate::shared::ResourceType>("resourceType"),
        query::<String>(
            "targetIdentifier",
            "Identifier of the subject; `targetType` tells its kind."
        ),
        query::<GetAuthorizedResourcesTargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        ),
        query::<bool>(
            "withDenied",
            "Includes resources that are denied to the subject. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Lists the resources that one user, role or group is authorized for.
    ///
    /// `GET /api/v3/get-authorized-resources`
    ///
    /// * Required: `targetIdentifier`, `targetType`.
    /// * Returns [`AuthorizedResourcePagingDto`](crate::shared::AuthorizedResourcePagingDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_authorized_resources(&self) -> GetAuthorizedResourcesCall {
        let call = self.transport.call(&GET_AUTHORIZED_RESOURCES);
        GetAuthorizedResourcesCall { call }
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
/// The call of [`Client::get_namespace`](crate::Client::get_namespace), `GET /api/v3/get-namespace`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetNamespaceCall {
    call: Call,
}

impl GetNamespaceCall {
    /// Code of the namespace.
    ///
    /// Query parameter `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("code", value.into_input());
        self
    }
}

identity_facade_core::call!(GetNamespaceCall -> NamespaceDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetNamespaceCall,
    crate::Client,
    GET_NAMESPACE,
    "Returns one namespace for regular resources by code.",
    false,
    [query::<String>("code", "Code of the namespace.")]
);
impl crate::Client {
    /// Returns one namespace for regular resources by code.
    ///
    /// `GET /api/v3/get-namespace`
    ///
    /// * Required: `code`.
    /// * Returns [`NamespaceDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_namespace(&self) -> GetNamespaceCall {
        let call = self.transport.call(&GET_NAMESPACE);
        GetNamespaceCall { call }
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
/// The call of [`Client::get_namespaces_batch`](crate::Client::get_namespaces_batch), `GET /api/v3/get-namespaces-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetNamespacesBatchCall {
    call: Call,
}

impl GetNamespacesBatchCall {
    /// Query parameter `codeList`: up to 50 strings. Required.
    pub fn code_list<M>(mut self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        self.call.query("codeList", value.into_list());
        self
    }
}

identity_facade_core::call!(GetNamespacesBatchCall -> Items < NamespaceDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetNamespacesBatchCall,
    crate::Client,
    GET_NAMESPACES_BATCH,
    "Returns up to 50 namespaces for regular resources by code.",
    false,
    [query::<AtMost<String, 50>>("codeList")]
);
impl crate::Client {
    /// Returns up to 50 namespaces for regular resources by code.
    ///
    /// `GET /api/v3/get-namespaces-batch`
    ///
    /// * Required: `codeList`.
    /// * Returns list of `NamespaceDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_namespaces_batch(&self) -> GetNamespacesBatchCall {
        let call = self.transport.call(&GET_NAMESPACES_BATCH);
        GetNamespacesBatchCall { call }
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
/// The call of [`Client::get_resource`](crate::Client::get_resource), `GET /api/v3/get-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetResourceCall {
    call: Call,
}

impl GetResourceCall {
    /// Code of the resource within its namespace.
    ///
    /// Query parameter `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("code", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }
}

identity_facade_core::call!(GetResourceCall -> ResourceDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetResourceCall,
    crate::Client,
    GET_RESOURCE,
    "Returns one regular resource by code and namespace.",
    false,
    [
        query::<String>("code", "Code of the resource within its namespace."),
        query::<String>("namespace", "Code of the namespace, not its ID or name.")
    ]
);
impl crate::Client {
    /// Returns one regular resource by code and namespace.
    ///
    /// `GET /api/v3/get-resource`
    ///
    /// * Required: `code`.
    /// * Returns [`ResourceDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_resource(&self) -> GetResourceCall {
        let call = self.transport.call(&GET_RESOURCE);
        GetResourceCall { call }
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
.rules(&[BodyRule::Required("resource")])
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::get_resource_authorized_targets`](crate::Client::get_resource_authorized_targets), `POST /api/v3/get-resource-authorized-targets`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetResourceAuthorizedTargetsCall {
    call: Call,
}

impl GetResourceAuthorizedTargetsCall {
    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string. Default: `default`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }

    /// `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// `resource`: string. Required.
    pub fn resource(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("resource", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `TargetType`.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        self.call.member("targetType", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetResourceAuthorizedTargetsCall -> GetResourceAuthorizedTargetDataDto
);
identity_facade_core::paged!(
    GetResourceAuthorizedTargetsCall -> ResourceAuthorizedTargetDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetResourceAuthorizedTargetsCall,
    crate::Client,
    GET_RESOURCE_AUTHORIZED_TARGETS,
    "Lists the subjects that are authorized for one resource, with their actions.",
    false,
    [
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<String>(
            "namespace",
            "Code of the namespace, not its ID or name. Default: `default`."
        ),
        member::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        member::<String>("resource"),
        member::<crate::shared::TargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ]
);
impl crate::Client {
    /// Lists the subjects that are authorized for one resource, with their actions.
    ///
    /// `POST /api/v3/get-resource-authorized-targets`
    ///
    /// * Required: `resource`.
    /// * Returns [`GetResourceAuthorizedTargetDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_resource_authorized_targets(&self) -> GetResourceAuthorizedTargetsCall {
        let call = self.transport.call(&GET_RESOURCE_AUTHORIZED_TARGETS);
        GetResourceAuthorizedTargetsCall { call }
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
/// The call of [`Client::get_resources_batch`](crate::Client::get_resources_batch), `GET /api/v3/get-resources-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetResourcesBatchCall {
    call: Call,
}

impl GetResourcesBatchCall {
    /// Query parameter `codeList`: 1 to 50 strings. Required.
    pub fn code_list<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.query("codeList", value.into_list());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }
}

identity_facade_core::call!(GetResourcesBatchCall -> Items < ResourceDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetResourcesBatchCall,
    crate::Client,
    GET_RESOURCES_BATCH,
    "Returns up to 50 regular resources of one namespace by code.",
    false,
    [
        query::<AtMost<String, 50, 1>>("codeList"),
        query::<String>("namespace", "Code of the namespace, not its ID or name.")
    ]
);
impl crate::Client {
    /// Returns up to 50 regular resources of one namespace by code.
    ///
    /// `GET /api/v3/get-resources-batch`
    ///
    /// * Required: `codeList`.
    /// * Returns list of `ResourceDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_resources_batch(&self) -> GetResourcesBatchCall {
        let call = self.transport.call(&GET_RESOURCES_BATCH);
        GetResourcesBatchCall { call }
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
.rules(&[
    BodyRule::Required("action"),
    BodyRule::Required("resource"),
    BodyRule::Required("userId"),
])
.enveloped()
.idempotent();
/// The call of [`Client::is_action_allowed`](crate::Client::is_action_allowed), `POST /api/v3/is-action-allowed`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct IsActionAllowedCall {
    call: Call,
}

impl IsActionAllowedCall {
    /// `action`: string. Required.
    pub fn action(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("action", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }

    /// `resource`: string. Required.
    pub fn resource(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("resource", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(IsActionAllowedCall -> IsActionAllowedDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    IsActionAllowedCall,
    crate::Client,
    IS_ACTION_ALLOWED,
    "Checks whether one user may perform one action on one regular resource.",
    false,
    [
        member::<String>("action"),
        member::<String>("namespace", "Code of the namespace, not its ID or name."),
        member::<String>("resource"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Checks whether one user may perform one action on one regular resource.
    ///
    /// `POST /api/v3/is-action-allowed`
    ///
    /// * Required: `action`, `resource`, `userId`.
    /// * Returns [`IsActionAllowedDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn is_action_allowed(&self) -> IsActionAllowedCall {
        let call = self.transport.call(&IS_ACTION_ALLOWED);
        IsActionAllowedCall { call }
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
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_common_resource`](crate::Client::list_common_resource), `GET /api/v3/list-common-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListCommonResourceCall {
    call: Call,
}

impl ListCommonResourceCall {
    /// Query parameter `keyword`: string.
    pub fn keyword(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("keyword", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `namespaceCodeList`: string.
    pub fn namespace_code_list(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespaceCodeList", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }
}

identity_facade_core::call!(ListCommonResourceCall -> CommonResourcePagingDto);
identity_facade_core::paged!(ListCommonResourceCall -> CommonResourceDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListCommonResourceCall,
    crate::Client,
    LIST_COMMON_RESOURCE,
    "Lists regular resources of several namespaces, with a keyword search and resource IDs.",
    false,
    [
        query::<String>("keyword"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<String>("namespaceCodeList"),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists regular resources of several namespaces, with a keyword search and resource IDs.
    ///
    /// `GET /api/v3/list-common-resource`
    ///
    /// * Returns [`CommonResourcePagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_common_resource(&self) -> ListCommonResourceCall {
        let call = self.transport.call(&LIST_COMMON_RESOURCE);
        ListCommonResourceCall { call }
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
.paging(Paging::page_in_query("page", "limit"));
/// The call of [`Client::list_namespace_roles`](crate::Client::list_namespace_roles), `GET /api/v3/list-namespace-roles`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListNamespaceRolesCall {
    call: Call,
}

impl ListNamespaceRolesCall {
    /// Query parameter `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("code", value.into_input());
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

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }
}

identity_facade_core::call!(ListNamespaceRolesCall -> NamespaceRolesListRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListNamespaceRolesCall,
    crate::Client,
    LIST_NAMESPACE_ROLES,
    "Lists the roles of one namespace for regular resources, with a keyword search.",
    false,
    [
        query::<String>("code"),
        query::<String>("keywords"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the roles of one namespace for regular resources, with a keyword search.
    ///
    /// `GET /api/v3/list-namespace-roles`
    ///
    /// * Required: `code`.
    /// * Returns [`NamespaceRolesListRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`, not streamed.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_namespace_roles(&self) -> ListNamespaceRolesCall {
        let call = self.transport.call(&LIST_NAMESPACE_ROLES);
        ListNamespaceRolesCall { call }
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
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_namespaces`](crate::Client::list_namespaces), `GET /api/v3/list-namespaces`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListNamespacesCall {
    call: Call,
}

impl ListNamespacesCall {
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

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }
}

identity_facade_core::call!(ListNamespacesCall -> NamespaceListPagingDto);
identity_facade_core::paged!(ListNamespacesCall -> NamespacesListRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListNamespacesCall,
    crate::Client,
    LIST_NAMESPACES,
    "Lists the namespaces for regular resources, with a keyword search.",
    false,
    [
        query::<String>("keywords"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the namespaces for regular resources, with a keyword search.
    ///
    /// `GET /api/v3/list-namespaces`
    ///
    /// * Returns [`NamespaceListPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_namespaces(&self) -> ListNamespacesCall {
        let call = self.transport.call(&LIST_NAMESPACES);
        ListNamespacesCall { call }
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
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_resources`](crate::Client::list_resources), `GET /api/v3/list-resources`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListResourcesCall {
    call: Call,
}

impl ListResourcesCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Query parameter `type`: `ResourceType`.
    pub fn type_(mut self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        self.call.query("type", value.into_input());
        self
    }
}

identity_facade_core::call!(ListResourcesCall -> ResourcePagingDto);
identity_facade_core::paged!(ListResourcesCall -> ResourceDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListResourcesCall,
    crate::Client,
    LIST_RESOURCES,
    "Lists the regular resources of one namespace, optionally of one type.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<String>("namespace", "Code of the namespace, not its ID or name."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<crate::shared::ResourceType>("type")
    ]
);
impl crate::Client {
    /// Lists the regular resources of one namespace, optionally of one type.
    ///
    /// `GET /api/v3/list-resources`
    ///
    /// * Returns [`ResourcePagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_resources(&self) -> ListResourcesCall {
        let call = self.transport.call(&LIST_RESOURCES);
        ListResourcesCall { call }
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
.rules(&[BodyRule::Required("code")])
.enveloped();
/// The call of [`Client::update_namespace`](crate::Client::update_namespace), `POST /api/v3/update-namespace`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateNamespaceCall {
    call: Call,
}

impl UpdateNamespaceCall {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// New code that replaces the current `code`.
    ///
    /// `newCode`: string.
    pub fn new_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("newCode", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateNamespaceCall -> UpdateNamespaceDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateNamespaceCall,
    crate::Client,
    UPDATE_NAMESPACE,
    "Updates name, description or code of one namespace for regular resources.",
    false,
    [
        member::<String>("code"),
        member::<String>("description"),
        member::<String>("name"),
        member::<String>("newCode", "New code that replaces the current `code`.")
    ]
);
impl crate::Client {
    /// Updates name, description or code of one namespace for regular resources.
    ///
    /// `POST /api/v3/update-namespace`
    ///
    /// * Required: `code`.
    /// * Returns [`UpdateNamespaceDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_namespace(&self) -> UpdateNamespaceCall {
        let call = self.transport.call(&UPDATE_NAMESPACE);
        UpdateNamespaceCall { call }
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
.rules(&[BodyRule::Required("code")])
.enveloped();
/// The call of [`Client::update_resource`](crate::Client::update_resource), `POST /api/v3/update-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateResourceCall {
    call: Call,
}

impl UpdateResourceCall {
    /// `actions`: up to 100 `ResourceActionInput`.
    pub fn actions<M>(mut self, value: impl IntoList<AtMost<ResourceActionInput, 100>, M>) -> Self {
        self.call.member("actions", value.into_list());
        self
    }

    /// `apiIdentifier`: string.
    pub fn api_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("apiIdentifier", value.into_input());
        self
    }

    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }

    /// `type`: `ResourceType`.
    pub fn type_(mut self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateResourceCall -> ResourceDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateResourceCall,
    crate::Client,
    UPDATE_RESOURCE,
    "Updates name, type, description or actions of one regular resource.",
    false,
    [
        member::<AtMost<ResourceActionInput, 100>>("actions"),
        member::<String>("apiIdentifier"),
        member::<String>("code"),
        member::<String>("description"),
        member::<String>("name"),
        member::<String>("namespace", "Code of the namespace, not its ID or name."),
        member::<crate::shared::ResourceType>("type")
    ]
);
impl crate::Client {
    /// Updates name, type, description or actions of one regular resource.
    ///
    /// `POST /api/v3/update-resource`
    ///
    /// * Required: `code`.
    /// * Returns [`ResourceDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `resources`; in `identity-facade`, `genauth-resources`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_resource(&self) -> UpdateResourceCall {
        let call = self.transport.call(&UPDATE_RESOURCE);
        UpdateResourceCall { call }
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

/// Object `AuthorizeResourceItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct AuthorizeResourceItem {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    resources: Option<List<ResourceItemDto>>,
    #[serde(
        rename = "targetIdentifiers",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_identifiers: Option<AtMost<String, 100>>,
    #[serde(
        rename = "targetType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_type: Option<crate::shared::TargetType>,
}

impl AuthorizeResourceItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("resources", self.resources.is_some());
        checks.required("targetIdentifiers", self.target_identifiers.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Builds a [`AuthorizeResourceItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AuthorizeResourceItemBuilder {
    checks: Checks,
    value: AuthorizeResourceItem,
}

impl AuthorizeResourceItemBuilder {
    /// `resources`: list of `ResourceItemDto`. Required.
    pub fn resources<M>(mut self, value: impl IntoList<List<ResourceItemDto>, M>) -> Self {
        self.value.resources = self.checks.take("resources", value.into_list());
        self
    }

    /// Identifiers of the subjects; `targetType` tells their kind.
    ///
    /// `targetIdentifiers`: up to 100 strings. Required.
    pub fn target_identifiers<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.value.target_identifiers = self.checks.take("targetIdentifiers", value.into_list());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `TargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        self.value.target_type = self.checks.take("targetType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(AuthorizeResourceItem, AuthorizeResourceItemBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AuthorizeResourceItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    AuthorizeResourceItem,
    false,
    [
        member::<List<ResourceItemDto>>("resources"),
        member::<AtMost<String, 100>>(
            "targetIdentifiers",
            "Identifiers of the subjects; `targetType` tells their kind."
        ),
        member::<crate::shared::TargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("resources"),
        identity_facade_core::BodyRule::Required("targetIdentifiers"),
        identity_facade_core::BodyRule::Required("targetType")
    ]
);
/// Object `CommonResourceDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommonResourceDto {
    /// `actions`, may be absent.
    pub actions: Option<Items<ResourceAction>>,
    /// `apiIdentifier`, may be absent.
    #[serde(rename = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// `code`. Required.
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
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ResourceId,
    /// `linkedToTenant`, may be absent.
    #[serde(rename = "linkedToTenant")]
    pub linked_to_tenant: Option<bool>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// Code of the namespace, not its ID or name.
    ///
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

/// Object `CommonResourcePagingDto`.
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
    /// `list`. Required.
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

/// Object `CreateNamespacesBatchItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateNamespacesBatchItemDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    code: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
}

impl CreateNamespacesBatchItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Builds a [`CreateNamespacesBatchItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateNamespacesBatchItemDtoBuilder {
    checks: Checks,
    value: CreateNamespacesBatchItemDto,
}

impl CreateNamespacesBatchItemDtoBuilder {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.code = self.checks.take("code", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.value.description = self.checks.take("description", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreateNamespacesBatchItemDto,
    CreateNamespacesBatchItemDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateNamespacesBatchItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateNamespacesBatchItemDto,
    false,
    [
        member::<String>("code"),
        member::<String>("description"),
        member::<String>("name")
    ],
    [identity_facade_core::BodyRule::Required("code")]
);
/// Object `CreateResourceBatchItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateResourceBatchItemDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    actions: Option<AtMost<ResourceActionInput, 100>>,
    #[serde(
        rename = "apiIdentifier",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    api_identifier: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    code: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<crate::shared::ResourceType>,
}

impl CreateResourceBatchItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Builds a [`CreateResourceBatchItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateResourceBatchItemDtoBuilder {
    checks: Checks,
    value: CreateResourceBatchItemDto,
}

impl CreateResourceBatchItemDtoBuilder {
    /// `actions`: up to 100 `ResourceActionInput`.
    pub fn actions<M>(mut self, value: impl IntoList<AtMost<ResourceActionInput, 100>, M>) -> Self {
        self.value.actions = self.checks.take("actions", value.into_list());
        self
    }

    /// `apiIdentifier`: string.
    pub fn api_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.value.api_identifier = self.checks.take("apiIdentifier", value.into_input());
        self
    }

    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.code = self.checks.take("code", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.value.description = self.checks.take("description", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `type`: `ResourceType`. Required.
    pub fn type_(mut self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreateResourceBatchItemDto,
    CreateResourceBatchItemDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateResourceBatchItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateResourceBatchItemDto,
    false,
    [
        member::<AtMost<ResourceActionInput, 100>>("actions"),
        member::<String>("apiIdentifier"),
        member::<String>("code"),
        member::<String>("description"),
        member::<String>("name"),
        member::<crate::shared::ResourceType>("type")
    ],
    [
        identity_facade_core::BodyRule::Required("code"),
        identity_facade_core::BodyRule::Required("type")
    ]
);
/// Enum `GetAuthorizedResources targetType`.
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
/// Object `GetResourceAuthorizedTargetDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetDataDto {
    /// `list`. Required.
    pub list: Items<ResourceAuthorizedTargetDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `IsActionAllowedDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IsActionAllowedDataDto {
    /// `allowed`. Required.
    pub allowed: bool,
}

/// Object `NamespaceDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NamespaceDto {
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::NamespaceCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `name`, may be absent.
    pub name: Option<String>,
}

/// Object `NamespaceListPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NamespaceListPagingDto {
    /// `list`. Required.
    pub list: Items<NamespacesListRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `NamespaceRolesListRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NamespaceRolesListRespDto {
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::RoleCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::RoleId,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`. Required.
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

/// Object `NamespacesListRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NamespacesListRespDto {
    /// `code`. Required.
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

/// Object `ResourceAction`.
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

/// Object `ResourceAction`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ResourceActionInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
}

impl ResourceActionInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("description", self.description.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Builds a [`ResourceActionInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ResourceActionInputBuilder {
    checks: Checks,
    value: ResourceActionInput,
}

impl ResourceActionInputBuilder {
    /// `description`: string. Required.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.value.description = self.checks.take("description", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ResourceActionInput, ResourceActionInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ResourceActionInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ResourceActionInput,
    false,
    [member::<String>("description"), member::<String>("name")],
    [
        identity_facade_core::BodyRule::Required("description"),
        identity_facade_core::BodyRule::Required("name")
    ]
);
/// Object `ResourceAuthorizedTargetDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ResourceAuthorizedTargetDto {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`. Required.
    #[serde(rename = "targetIdentifier")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub target_identifier: String,
    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`. Required.
    #[serde(rename = "targetType")]
    pub target_type: Open<crate::shared::TargetType>,
}

/// Object `ResourceDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ResourceDto {
    /// `actions`, may be absent.
    pub actions: Option<Items<ResourceAction>>,
    /// `apiIdentifier`, may be absent.
    #[serde(rename = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::ResourceCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `linkedToTenant`, may be absent.
    #[serde(rename = "linkedToTenant")]
    pub linked_to_tenant: Option<bool>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// Code of the namespace, not its ID or name.
    ///
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

/// Object `ResourceItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ResourceItemDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    actions: Option<AtMost<String, 50>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    code: Option<String>,
    #[serde(
        rename = "resourceType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    resource_type: Option<crate::shared::ResourceType>,
}

impl ResourceItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("actions", self.actions.is_some());
        checks.required("code", self.code.is_some());
        checks.required("resourceType", self.resource_type.is_some());
    }
}

/// Builds a [`ResourceItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ResourceItemDtoBuilder {
    checks: Checks,
    value: ResourceItemDto,
}

impl ResourceItemDtoBuilder {
    /// `actions`: up to 50 strings. Required.
    pub fn actions<M>(mut self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        self.value.actions = self.checks.take("actions", value.into_list());
        self
    }

    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.code = self.checks.take("code", value.into_input());
        self
    }

    /// `resourceType`: `ResourceType`. Required.
    pub fn resource_type(mut self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        self.value.resource_type = self.checks.take("resourceType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ResourceItemDto, ResourceItemDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ResourceItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ResourceItemDto,
    false,
    [
        member::<AtMost<String, 50>>("actions"),
        member::<String>("code"),
        member::<crate::shared::ResourceType>("resourceType")
    ],
    [
        identity_facade_core::BodyRule::Required("actions"),
        identity_facade_core::BodyRule::Required("code"),
        identity_facade_core::BodyRule::Required("resourceType")
    ]
);
/// Object `ResourcePagingDto`.
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
    /// `list`. Required.
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

/// Object `UpdateNamespaceDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateNamespaceDto {
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::NamespaceCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// New code that replaces the current `code`.
    ///
    /// `newCode`, may be absent.
    #[serde(rename = "newCode")]
    pub new_code: Option<crate::ids::NamespaceCode>,
}
