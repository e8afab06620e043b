// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, List};

/// Which `POST /api/v3/authorize-resources` a mock answers.
pub struct AuthorizeResourcesWhen(::httpmock::When);
impl AuthorizeResourcesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/authorize-resources$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/authorize-resources` answers.
pub struct AuthorizeResourcesThen(::httpmock::Then);
impl AuthorizeResourcesThen {
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

impl AuthorizeResourcesWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::resources::AuthorizeResourceItem, 10, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }
}

/// Which `POST /api/v3/create-namespace` a mock answers.
pub struct CreateNamespaceWhen(::httpmock::When);
impl CreateNamespaceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-namespace$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-namespace` answers.
pub struct CreateNamespaceThen(::httpmock::Then);
impl CreateNamespaceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::NamespaceDto) -> Self {
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

impl CreateNamespaceWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }
}

/// Which `POST /api/v3/create-namespaces-batch` a mock answers.
pub struct CreateNamespacesBatchWhen(::httpmock::When);
impl CreateNamespacesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-namespaces-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-namespaces-batch` answers.
pub struct CreateNamespacesBatchThen(::httpmock::Then);
impl CreateNamespacesBatchThen {
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

impl CreateNamespacesBatchWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::resources::CreateNamespacesBatchItemDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }
}

/// Which `POST /api/v3/create-resource` a mock answers.
pub struct CreateResourceWhen(::httpmock::When);
impl CreateResourceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-resource` answers.
pub struct CreateResourceThen(::httpmock::Then);
impl CreateResourceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::ResourceDto) -> Self {
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

impl CreateResourceWhen {
    /// Requires this `actions` in the body.
    #[track_caller]
    pub fn actions<M>(
        self,
        value: impl IntoList<AtMost<crate::resources::ResourceActionInput, 100>, M>,
    ) -> Self {
        Self(super::member(self.0, "actions", value.into_list()))
    }

    /// Requires this `apiIdentifier` in the body.
    #[track_caller]
    pub fn api_identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "apiIdentifier", value.into_input()))
    }

    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/create-resources-batch` a mock answers.
pub struct CreateResourcesBatchWhen(::httpmock::When);
impl CreateResourcesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-resources-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-resources-batch` answers.
pub struct CreateResourcesBatchThen(::httpmock::Then);
impl CreateResourcesBatchThen {
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

impl CreateResourcesBatchWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::resources::CreateResourceBatchItemDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-common-resources-batch` a mock answers.
pub struct BatchDeleteCommonResourceWhen(::httpmock::When);
impl BatchDeleteCommonResourceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/delete-common-resources-batch$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-common-resources-batch` answers.
pub struct BatchDeleteCommonResourceThen(::httpmock::Then);
impl BatchDeleteCommonResourceThen {
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

impl BatchDeleteCommonResourceWhen {
    /// Requires this `ids` in the body.
    #[track_caller]
    pub fn ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "ids", value.into_list()))
    }
}

/// Which `POST /api/v3/delete-namespace` a mock answers.
pub struct DeleteNamespaceWhen(::httpmock::When);
impl DeleteNamespaceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-namespace$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-namespace` answers.
pub struct DeleteNamespaceThen(::httpmock::Then);
impl DeleteNamespaceThen {
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

impl DeleteNamespaceWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-namespaces-batch` a mock answers.
pub struct DeleteNamespacesBatchWhen(::httpmock::When);
impl DeleteNamespacesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-namespaces-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-namespaces-batch` answers.
pub struct DeleteNamespacesBatchThen(::httpmock::Then);
impl DeleteNamespacesBatchThen {
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

impl DeleteNamespacesBatchWhen {
    /// Requires this `codeList` in the body.
    #[track_caller]
    pub fn code_list<M>(self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        Self(super::member(self.0, "codeList", value.into_list()))
    }
}

/// Which `POST /api/v3/delete-resource` a mock answers.
pub struct DeleteResourceWhen(::httpmock::When);
impl DeleteResourceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-resource` answers.
pub struct DeleteResourceThen(::httpmock::Then);
impl DeleteResourceThen {
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

impl DeleteResourceWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-resources-batch` a mock answers.
pub struct DeleteResourcesBatchWhen(::httpmock::When);
impl DeleteResourcesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-resources-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-resources-batch` answers.
pub struct DeleteResourcesBatchThen(::httpmock::Then);
impl DeleteResourcesBatchThen {
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

impl DeleteResourcesBatchWhen {
    /// Requires this `codeList` in the body.
    #[track_caller]
    pub fn code_list<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "codeList", value.into_list()))
    }

    /// Requires this `ids` in the body.
    #[track_caller]
    pub fn ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "ids", value.into_list()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }
}

/// Which `GET /api/v3/get-authorized-resources` a mock answers.
pub struct GetAuthorizedResourcesWhen(::httpmock::When);
impl GetAuthorizedResourcesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-authorized-resources$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-authorized-resources` answers.
pub struct GetAuthorizedResourcesThen(::httpmock::Then);
impl GetAuthorizedResourcesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::AuthorizedResourcePagingDto) -> Self {
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

impl GetAuthorizedResourcesWhen {
    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }

    /// Requires this `resourceList` in the query.
    #[track_caller]
    pub fn resource_list<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::query(
            self.0,
            "resourceList[]",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `resourceType` in the query.
    #[track_caller]
    pub fn resource_type(self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        Self(super::query(
            self.0,
            "resourceType",
            false,
            value.into_input(),
        ))
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
        value: impl IntoInput<crate::resources::GetAuthorizedResourcesTargetType>,
    ) -> Self {
        Self(super::query(
            self.0,
            "targetType",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withDenied` in the query.
    #[track_caller]
    pub fn with_denied(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withDenied",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-namespace` a mock answers.
pub struct GetNamespaceWhen(::httpmock::When);
impl GetNamespaceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-namespace$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-namespace` answers.
pub struct GetNamespaceThen(::httpmock::Then);
impl GetNamespaceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::NamespaceDto) -> Self {
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

impl GetNamespaceWhen {
    /// Requires this `code` in the query.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "code", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-namespaces-batch` a mock answers.
pub struct GetNamespacesBatchWhen(::httpmock::When);
impl GetNamespacesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-namespaces-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-namespaces-batch` answers.
pub struct GetNamespacesBatchThen(::httpmock::Then);
impl GetNamespacesBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::resources::NamespaceDto>) -> Self {
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

impl GetNamespacesBatchWhen {
    /// Requires this `codeList` in the query.
    #[track_caller]
    pub fn code_list<M>(self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        Self(super::query(self.0, "codeList[]", false, value.into_list()))
    }
}

/// Which `GET /api/v3/get-resource` a mock answers.
pub struct GetResourceWhen(::httpmock::When);
impl GetResourceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-resource` answers.
pub struct GetResourceThen(::httpmock::Then);
impl GetResourceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::ResourceDto) -> Self {
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

impl GetResourceWhen {
    /// Requires this `code` in the query.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "code", false, value.into_input()))
    }

    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }
}

/// Which `POST /api/v3/get-resource-authorized-targets` a mock answers.
pub struct GetResourceAuthorizedTargetsWhen(::httpmock::When);
impl GetResourceAuthorizedTargetsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/get-resource-authorized-targets$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-resource-authorized-targets` answers.
pub struct GetResourceAuthorizedTargetsThen(::httpmock::Then);
impl GetResourceAuthorizedTargetsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::GetResourceAuthorizedTargetDataDto) -> Self {
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

impl GetResourceAuthorizedTargetsWhen {
    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `resource` in the body.
    #[track_caller]
    pub fn resource(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "resource", value.into_input()))
    }

    /// Requires this `targetType` in the body.
    #[track_caller]
    pub fn target_type(self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        Self(super::member(self.0, "targetType", value.into_input()))
    }
}

/// Which `GET /api/v3/get-resources-batch` a mock answers.
pub struct GetResourcesBatchWhen(::httpmock::When);
impl GetResourcesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-resources-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-resources-batch` answers.
pub struct GetResourcesBatchThen(::httpmock::Then);
impl GetResourcesBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::resources::ResourceDto>) -> Self {
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

impl GetResourcesBatchWhen {
    /// Requires this `codeList` in the query.
    #[track_caller]
    pub fn code_list<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::query(self.0, "codeList[]", false, value.into_list()))
    }

    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }
}

/// Which `POST /api/v3/is-action-allowed` a mock answers.
pub struct IsActionAllowedWhen(::httpmock::When);
impl IsActionAllowedWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/is-action-allowed$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/is-action-allowed` answers.
pub struct IsActionAllowedThen(::httpmock::Then);
impl IsActionAllowedThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::IsActionAllowedDataDto) -> Self {
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

impl IsActionAllowedWhen {
    /// Requires this `action` in the body.
    #[track_caller]
    pub fn action(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "action", value.into_input()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }

    /// Requires this `resource` in the body.
    #[track_caller]
    pub fn resource(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "resource", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `GET /api/v3/list-common-resource` a mock answers.
pub struct ListCommonResourceWhen(::httpmock::When);
impl ListCommonResourceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-common-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-common-resource` answers.
pub struct ListCommonResourceThen(::httpmock::Then);
impl ListCommonResourceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::CommonResourcePagingDto) -> Self {
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

impl ListCommonResourceWhen {
    /// Requires this `keyword` in the query.
    #[track_caller]
    pub fn keyword(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "keyword", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `namespaceCodeList` in the query.
    #[track_caller]
    pub fn namespace_code_list(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "namespaceCodeList",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }
}

/// Which `GET /api/v3/list-namespace-roles` a mock answers.
pub struct ListNamespaceRolesWhen(::httpmock::When);
impl ListNamespaceRolesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-namespace-roles$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-namespace-roles` answers.
pub struct ListNamespaceRolesThen(::httpmock::Then);
impl ListNamespaceRolesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::NamespaceRolesListRespDto) -> Self {
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

impl ListNamespaceRolesWhen {
    /// Requires this `code` in the query.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "code", false, value.into_input()))
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

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }
}

/// Which `GET /api/v3/list-namespaces` a mock answers.
pub struct ListNamespacesWhen(::httpmock::When);
impl ListNamespacesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-namespaces$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-namespaces` answers.
pub struct ListNamespacesThen(::httpmock::Then);
impl ListNamespacesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::NamespaceListPagingDto) -> Self {
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

impl ListNamespacesWhen {
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

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }
}

/// Which `GET /api/v3/list-resources` a mock answers.
pub struct ListResourcesWhen(::httpmock::When);
impl ListResourcesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-resources$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-resources` answers.
pub struct ListResourcesThen(::httpmock::Then);
impl ListResourcesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::ResourcePagingDto) -> Self {
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

impl ListResourcesWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `type` in the query.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        Self(super::query(self.0, "type", false, value.into_input()))
    }
}

/// Which `POST /api/v3/update-namespace` a mock answers.
pub struct UpdateNamespaceWhen(::httpmock::When);
impl UpdateNamespaceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-namespace$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-namespace` answers.
pub struct UpdateNamespaceThen(::httpmock::Then);
impl UpdateNamespaceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::UpdateNamespaceDto) -> Self {
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

impl UpdateNamespaceWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `newCode` in the body.
    #[track_caller]
    pub fn new_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "newCode", value.into_input()))
    }
}

/// Which `POST /api/v3/update-resource` a mock answers.
pub struct UpdateResourceWhen(::httpmock::When);
impl UpdateResourceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-resource` answers.
pub struct UpdateResourceThen(::httpmock::Then);
impl UpdateResourceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::resources::ResourceDto) -> Self {
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

impl UpdateResourceWhen {
    /// Requires this `actions` in the body.
    #[track_caller]
    pub fn actions<M>(
        self,
        value: impl IntoList<AtMost<crate::resources::ResourceActionInput, 100>, M>,
    ) -> Self {
        Self(super::member(self.0, "actions", value.into_list()))
    }

    /// Requires this `apiIdentifier` in the body.
    #[track_caller]
    pub fn api_identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "apiIdentifier", value.into_input()))
    }

    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::resources::CommonResourceDto {
    actions: "actions",
    api_identifier: "apiIdentifier",
    code: "code",
    created_at: "createdAt",
    description: "description",
    id: "id",
    linked_to_tenant: "linkedToTenant",
    name: "name",
    namespace: "namespace",
    namespace_id: "namespaceId",
    namespace_name: "namespaceName",
    type_: "type",
    updated_at: "updatedAt",
    user_pool_id: "userPoolId",
});
identity_facade_core::sample!(
    crate::resources::CommonResourceDto,
    "{\"code\":\"resource_code_1\",\"createdAt\":\"createdAt\",\"id\":\"resource_1\",\"namespaceId\":0,\"namespaceName\":\"namespaceName\",\"type\":\"DATA\",\"updatedAt\":\"updatedAt\",\"userPoolId\":\"user_pool_1\"}"
);
identity_facade_core::to_wire!(crate::resources::CommonResourcePagingDto {
    api_code: "apiCode",
    list: "list",
    message: "message",
    request_id: "requestId",
    status_code: "statusCode",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::resources::CommonResourcePagingDto,
    "{\"list\":[],\"message\":\"message\",\"statusCode\":0,\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::resources::GetResourceAuthorizedTargetDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::resources::GetResourceAuthorizedTargetDataDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::resources::IsActionAllowedDataDto { allowed: "allowed" });
identity_facade_core::sample!(
    crate::resources::IsActionAllowedDataDto,
    "{\"allowed\":false}"
);
identity_facade_core::to_wire!(crate::resources::NamespaceDto {
    code: "code",
    description: "description",
    name: "name",
});
identity_facade_core::sample!(
    crate::resources::NamespaceDto,
    "{\"code\":\"namespace_code_1\"}"
);
identity_facade_core::to_wire!(crate::resources::NamespaceListPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::resources::NamespaceListPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::resources::NamespaceRolesListRespDto {
    code: "code",
    description: "description",
    id: "id",
    name: "name",
    namespace: "namespace",
    updated_at: "updatedAt",
});
identity_facade_core::sample!(
    crate::resources::NamespaceRolesListRespDto,
    "{\"code\":\"role_code_1\",\"id\":\"role_1\",\"name\":\"name\",\"namespace\":\"namespace_code_1\",\"updatedAt\":\"updatedAt\"}"
);
identity_facade_core::to_wire!(crate::resources::NamespacesListRespDto {
    code: "code",
    description: "description",
    name: "name",
    status: "status",
});
identity_facade_core::sample!(
    crate::resources::NamespacesListRespDto,
    "{\"code\":\"namespace_code_1\",\"name\":\"name\"}"
);
identity_facade_core::to_wire!(crate::resources::ResourceAction {
    description: "description",
    name: "name",
});
identity_facade_core::sample!(
    crate::resources::ResourceAction,
    "{\"description\":\"description\",\"name\":\"name\"}"
);
identity_facade_core::to_wire!(crate::resources::ResourceAuthorizedTargetDto {
    actions: "actions",
    target_identifier: "targetIdentifier",
    target_type: "targetType",
});
identity_facade_core::sample!(
    crate::resources::ResourceAuthorizedTargetDto,
    "{\"actions\":[],\"targetIdentifier\":\"targetIdentifier\",\"targetType\":\"USER\"}"
);
identity_facade_core::to_wire!(crate::resources::ResourceDto {
    actions: "actions",
    api_identifier: "apiIdentifier",
    code: "code",
    description: "description",
    linked_to_tenant: "linkedToTenant",
    name: "name",
    namespace: "namespace",
    type_: "type",
});
identity_facade_core::sample!(
    crate::resources::ResourceDto,
    "{\"code\":\"resource_code_1\",\"type\":\"DATA\"}"
);
identity_facade_core::to_wire!(crate::resources::ResourcePagingDto {
    api_code: "apiCode",
    list: "list",
    message: "message",
    request_id: "requestId",
    status_code: "statusCode",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::resources::ResourcePagingDto,
    "{\"list\":[],\"message\":\"message\",\"statusCode\":0,\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::resources::UpdateNamespaceDto {
    code: "code",
    description: "description",
    name: "name",
    new_code: "newCode",
});
identity_facade_core::sample!(
    crate::resources::UpdateNamespaceDto,
    "{\"code\":\"namespace_code_1\"}"
);
