// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, Seconds, Text};

/// Which `GET /machines` a mock answers.
pub struct ListMachinesWhen(::httpmock::When);
impl ListMachinesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/machines$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /machines` answers.
pub struct ListMachinesThen(::httpmock::Then);
impl ListMachinesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListMachinesWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
    }
}

/// Which `POST /machines` a mock answers.
pub struct CreateMachineWhen(::httpmock::When);
impl CreateMachineWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/machines$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /machines` answers.
pub struct CreateMachineThen(::httpmock::Then);
impl CreateMachineThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateMachineWhen {
    /// Requires this `default_token_ttl` in the body.
    #[track_caller]
    pub fn default_token_ttl(self, value: impl IntoInput<Seconds<1, 315360000>>) -> Self {
        Self(super::member(
            self.0,
            "default_token_ttl",
            value.into_input(),
        ))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<Text<1, 255>>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `scoped_machines` in the body.
    #[track_caller]
    pub fn scoped_machines<M>(self, value: impl IntoList<AtMost<String, 150>, M>) -> Self {
        Self(super::member(self.0, "scoped_machines", value.into_list()))
    }
}

/// Which `DELETE /machines/{machine_id}` a mock answers.
pub struct DeleteMachineWhen(::httpmock::When);
impl DeleteMachineWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /machines/{machine_id}` answers.
pub struct DeleteMachineThen(::httpmock::Then);
impl DeleteMachineThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteMachineWhen {
    /// Requires this `machine_id` in the path.
    #[track_caller]
    pub fn machine_id(self, value: impl IntoInput<crate::ids::MachineId>) -> Self {
        Self(super::path(self.0, "/v1/machines/", "", value.into_input()))
    }
}

/// Which `GET /machines/{machine_id}` a mock answers.
pub struct GetMachineWhen(::httpmock::When);
impl GetMachineWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /machines/{machine_id}` answers.
pub struct GetMachineThen(::httpmock::Then);
impl GetMachineThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetMachineWhen {
    /// Requires this `machine_id` in the path.
    #[track_caller]
    pub fn machine_id(self, value: impl IntoInput<crate::ids::MachineId>) -> Self {
        Self(super::path(self.0, "/v1/machines/", "", value.into_input()))
    }
}

/// Which `PATCH /machines/{machine_id}` a mock answers.
pub struct UpdateMachineWhen(::httpmock::When);
impl UpdateMachineWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /machines/{machine_id}` answers.
pub struct UpdateMachineThen(::httpmock::Then);
impl UpdateMachineThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateMachineWhen {
    /// Requires this `machine_id` in the path.
    #[track_caller]
    pub fn machine_id(self, value: impl IntoInput<crate::ids::MachineId>) -> Self {
        Self(super::path(self.0, "/v1/machines/", "", value.into_input()))
    }

    /// Requires this `default_token_ttl` in the body.
    #[track_caller]
    pub fn default_token_ttl(self, value: impl IntoInput<Seconds<1, 315360000>>) -> Self {
        Self(super::member(
            self.0,
            "default_token_ttl",
            value.into_input(),
        ))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<Text<1, 255>>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }
}

/// Which `POST /machines/{machine_id}/scopes` a mock answers.
pub struct CreateMachineScopeWhen(::httpmock::When);
impl CreateMachineScopeWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*/scopes$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /machines/{machine_id}/scopes` answers.
pub struct CreateMachineScopeThen(::httpmock::Then);
impl CreateMachineScopeThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateMachineScopeWhen {
    /// Requires this `machine_id` in the path.
    #[track_caller]
    pub fn machine_id(self, value: impl IntoInput<crate::ids::MachineId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/machines/",
            "/scopes",
            value.into_input(),
        ))
    }

    /// Requires this `to_machine_id` in the body.
    #[track_caller]
    pub fn to_machine_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "to_machine_id", value.into_input()))
    }
}

/// Which `DELETE /machines/{machine_id}/scopes/{other_machine_id}` a mock answers.
pub struct DeleteMachineScopeWhen(::httpmock::When);
impl DeleteMachineScopeWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*/scopes/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /machines/{machine_id}/scopes/{other_machine_id}` answers.
pub struct DeleteMachineScopeThen(::httpmock::Then);
impl DeleteMachineScopeThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteMachineScopeWhen {
    /// Requires this `machine_id` in the path.
    #[track_caller]
    pub fn machine_id(self, value: impl IntoInput<crate::ids::MachineId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/machines/",
            "/scopes/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `other_machine_id` in the path.
    #[track_caller]
    pub fn other_machine_id(self, value: impl IntoInput<crate::ids::MachineId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/machines/[^/]*/scopes/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /machines/{machine_id}/secret_key` a mock answers.
pub struct GetMachineSecretKeyWhen(::httpmock::When);
impl GetMachineSecretKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*/secret_key$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /machines/{machine_id}/secret_key` answers.
pub struct GetMachineSecretKeyThen(::httpmock::Then);
impl GetMachineSecretKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetMachineSecretKeyWhen {
    /// Requires this `machine_id` in the path.
    #[track_caller]
    pub fn machine_id(self, value: impl IntoInput<crate::ids::MachineId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/machines/",
            "/secret_key",
            value.into_input(),
        ))
    }
}

/// Which `POST /machines/{machine_id}/secret_key/rotate` a mock answers.
pub struct RotateMachineSecretKeyWhen(::httpmock::When);
impl RotateMachineSecretKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/machines/[^/]*/secret_key/rotate$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /machines/{machine_id}/secret_key/rotate` answers.
pub struct RotateMachineSecretKeyThen(::httpmock::Then);
impl RotateMachineSecretKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl RotateMachineSecretKeyWhen {
    /// Requires this `machine_id` in the path.
    #[track_caller]
    pub fn machine_id(self, value: impl IntoInput<crate::ids::MachineId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/machines/",
            "/secret_key/rotate",
            value.into_input(),
        ))
    }

    /// Requires this `previous_token_ttl` in the body.
    #[track_caller]
    pub fn previous_token_ttl(self, value: impl IntoInput<Seconds<0, 28800>>) -> Self {
        Self(super::member(
            self.0,
            "previous_token_ttl",
            value.into_input(),
        ))
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
identity_facade_core::sample!(
    crate::machines::CreatedMachine,
    "{\"created_at\":1767225600000,\"id\":\"machine_1\",\"instance_id\":\"instance_1\",\"name\":\"name\",\"object\":\"object\",\"scoped_machines\":[],\"secret_key\":\"secret\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::machines::DeleteMachineResponse {
    deleted: "deleted",
    id: "id",
    object: "object",
});
identity_facade_core::sample!(
    crate::machines::DeleteMachineResponse,
    "{\"deleted\":true,\"id\":\"machine_1\",\"object\":\"object\"}"
);
identity_facade_core::to_wire!(crate::machines::ListMachinesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::machines::ListMachinesResponse,
    "{\"data\":[],\"total_count\":0}"
);
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
identity_facade_core::sample!(
    crate::machines::Machine,
    "{\"created_at\":1767225600000,\"id\":\"machine_1\",\"instance_id\":\"instance_1\",\"name\":\"name\",\"object\":\"object\",\"scoped_machines\":[],\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::machines::MachineScope {
    created_at: "created_at",
    deleted: "deleted",
    from_machine_id: "from_machine_id",
    object: "object",
    to_machine_id: "to_machine_id",
});
identity_facade_core::sample!(
    crate::machines::MachineScope,
    "{\"created_at\":1767225600000,\"deleted\":true,\"from_machine_id\":\"machine_1\",\"object\":\"object\",\"to_machine_id\":\"machine_1\"}"
);
identity_facade_core::to_wire!(crate::machines::MachineSecretKey {
    object: "object",
    secret: "secret",
});
identity_facade_core::sample!(
    crate::machines::MachineSecretKey,
    "{\"object\":\"object\",\"secret\":\"secret\"}"
);
identity_facade_core::to_wire!(crate::machines::MachineWithoutScopedMachines {
    created_at: "created_at",
    default_token_ttl: "default_token_ttl",
    id: "id",
    instance_id: "instance_id",
    name: "name",
    object: "object",
    updated_at: "updated_at",
});
identity_facade_core::sample!(
    crate::machines::MachineWithoutScopedMachines,
    "{\"created_at\":1767225600000,\"id\":\"machine_1\",\"instance_id\":\"instance_1\",\"name\":\"name\",\"object\":\"object\",\"updated_at\":1767225600000}"
);
