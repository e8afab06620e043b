// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /machines` a mock answers.
pub struct ListMachinesWhen(::httpmock::When);
impl ListMachinesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/machines$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `order_by` in the query, or none in it.
    pub fn order_by<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("order_by", value.to_string()))
        } else {
            Self(self.0.query_param_missing("order_by"))
        }
    }

    /// This `query` in the query, or none in it.
    pub fn query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("query"))
        }
    }
}

/// What a mock of `GET /machines` answers.
pub struct ListMachinesThen(::httpmock::Then);
impl ListMachinesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::machines::ListMachinesResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /machines` a mock answers.
pub struct CreateMachineWhen(::httpmock::When);
impl CreateMachineWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/machines$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::machines::CreateMachineBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /machines` answers.
pub struct CreateMachineThen(::httpmock::Then);
impl CreateMachineThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::machines::CreatedMachine) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /machines/{machine_id}` a mock answers.
pub struct DeleteMachineWhen(::httpmock::When);
impl DeleteMachineWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `machine_id` in the path.
    pub fn machine_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/machines/", value, "")))
    }
}

/// What a mock of `DELETE /machines/{machine_id}` answers.
pub struct DeleteMachineThen(::httpmock::Then);
impl DeleteMachineThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::machines::DeleteMachineResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /machines/{machine_id}` a mock answers.
pub struct GetMachineWhen(::httpmock::When);
impl GetMachineWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `machine_id` in the path.
    pub fn machine_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/machines/", value, "")))
    }
}

/// What a mock of `GET /machines/{machine_id}` answers.
pub struct GetMachineThen(::httpmock::Then);
impl GetMachineThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::machines::Machine) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /machines/{machine_id}` a mock answers.
pub struct UpdateMachineWhen(::httpmock::When);
impl UpdateMachineWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `machine_id` in the path.
    pub fn machine_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/machines/", value, "")))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::machines::UpdateMachineBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /machines/{machine_id}` answers.
pub struct UpdateMachineThen(::httpmock::Then);
impl UpdateMachineThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::machines::Machine) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /machines/{machine_id}/scopes` a mock answers.
pub struct CreateMachineScopeWhen(::httpmock::When);
impl CreateMachineScopeWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*/scopes$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `machine_id` in the path.
    pub fn machine_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/machines/", value, "/scopes")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::machines::CreateMachineScopeBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /machines/{machine_id}/scopes` answers.
pub struct CreateMachineScopeThen(::httpmock::Then);
impl CreateMachineScopeThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::machines::MachineScope) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /machines/{machine_id}/scopes/{other_machine_id}` a mock answers.
pub struct DeleteMachineScopeWhen(::httpmock::When);
impl DeleteMachineScopeWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*/scopes/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `machine_id` in the path.
    pub fn machine_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/machines/", value, "/scopes/[^/]*")),
        )
    }

    /// This `other_machine_id` in the path.
    pub fn other_machine_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/machines/[^/]*/scopes/", value, "")),
        )
    }
}

/// What a mock of `DELETE /machines/{machine_id}/scopes/{other_machine_id}` answers.
pub struct DeleteMachineScopeThen(::httpmock::Then);
impl DeleteMachineScopeThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::machines::DeleteMachineScopeResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /machines/{machine_id}/secret_key` a mock answers.
pub struct GetMachineSecretKeyWhen(::httpmock::When);
impl GetMachineSecretKeyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*/secret_key$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `machine_id` in the path.
    pub fn machine_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/machines/", value, "/secret_key")),
        )
    }
}

/// What a mock of `GET /machines/{machine_id}/secret_key` answers.
pub struct GetMachineSecretKeyThen(::httpmock::Then);
impl GetMachineSecretKeyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::machines::MachineSecretKey) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /machines/{machine_id}/secret_key/rotate` a mock answers.
pub struct RotateMachineSecretKeyWhen(::httpmock::When);
impl RotateMachineSecretKeyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*/secret_key/rotate$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `machine_id` in the path.
    pub fn machine_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/machines/", value, "/secret_key/rotate")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::machines::RotateMachineSecretKeyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /machines/{machine_id}/secret_key/rotate` answers.
pub struct RotateMachineSecretKeyThen(::httpmock::Then);
impl RotateMachineSecretKeyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::machines::MachineSecretKey) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::machines::CreatedMachine {
    created_at: "created_at",
    default_token_ttl: "default_token_ttl",
    id: "id",
    instance_id: "instance_id",
    name: "name",
    object: "object",
    scoped_machines: "scoped_machines",
    secret_key: "secret_key",
    updated_at: "updated_at",
});
identity_facade_core::to_wire!(crate::machines::DeleteMachineResponse {
    deleted: "deleted",
    id: "id",
    object: "object",
});
identity_facade_core::to_wire!(crate::machines::DeleteMachineScopeResponse {
    deleted: "deleted",
    from_machine_id: "from_machine_id",
    object: "object",
    to_machine_id: "to_machine_id",
});
identity_facade_core::to_wire!(crate::machines::ListMachinesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::to_wire!(crate::machines::Machine {
    created_at: "created_at",
    default_token_ttl: "default_token_ttl",
    id: "id",
    instance_id: "instance_id",
    name: "name",
    object: "object",
    scoped_machines: "scoped_machines",
    updated_at: "updated_at",
});
identity_facade_core::to_wire!(crate::machines::MachineScope {
    created_at: "created_at",
    from_machine_id: "from_machine_id",
    object: "object",
    to_machine_id: "to_machine_id",
});
identity_facade_core::to_wire!(crate::machines::MachineSecretKey {
    object: "object",
    secret: "secret",
});
identity_facade_core::to_wire!(crate::machines::MachineWithoutScopedMachines {
    created_at: "created_at",
    default_token_ttl: "default_token_ttl",
    id: "id",
    instance_id: "instance_id",
    name: "name",
    object: "object",
    updated_at: "updated_at",
});
