// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{IntoInput, Seconds};

/// Which `POST /agents/tasks` a mock answers.
pub struct CreateAgentTaskWhen(::httpmock::When);
impl CreateAgentTaskWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/agents/tasks$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /agents/tasks` answers.
pub struct CreateAgentTaskThen(::httpmock::Then);
impl CreateAgentTaskThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::agent_tasks::AgentTask) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateAgentTaskWhen {
    /// Requires this `agent_name` in the body.
    #[track_caller]
    pub fn agent_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "agent_name", value.into_input()))
    }

    /// Requires this `on_behalf_of` in the body.
    #[track_caller]
    pub fn on_behalf_of(
        self,
        value: impl IntoInput<crate::agent_tasks::CreateAgentTaskBodyOnBehalfOf>,
    ) -> Self {
        Self(super::member(self.0, "on_behalf_of", value.into_input()))
    }

    /// Requires this `permissions` in the body.
    #[track_caller]
    pub fn permissions(
        self,
        value: impl IntoInput<crate::agent_tasks::CreateAgentTaskBodyPermissions>,
    ) -> Self {
        Self(super::member(self.0, "permissions", value.into_input()))
    }

    /// Requires this `redirect_url` in the body.
    #[track_caller]
    pub fn redirect_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "redirect_url", value.into_input()))
    }

    /// Requires this `session_max_duration_in_seconds` in the body.
    #[track_caller]
    pub fn session_max_duration_in_seconds(
        self,
        value: impl IntoInput<Seconds<{ i64::MIN }, { i64::MAX }>>,
    ) -> Self {
        Self(super::member(
            self.0,
            "session_max_duration_in_seconds",
            value.into_input(),
        ))
    }

    /// Requires this `task_description` in the body.
    #[track_caller]
    pub fn task_description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "task_description",
            value.into_input(),
        ))
    }
}

/// Which `POST /agents/tasks/{agent_task_id}/revoke` a mock answers.
pub struct RevokeAgentTaskWhen(::httpmock::When);
impl RevokeAgentTaskWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/agents/tasks/[^/]*/revoke$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /agents/tasks/{agent_task_id}/revoke` answers.
pub struct RevokeAgentTaskThen(::httpmock::Then);
impl RevokeAgentTaskThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::agent_tasks::AgentTask) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl RevokeAgentTaskWhen {
    /// Requires this `agent_task_id` in the path.
    #[track_caller]
    pub fn agent_task_id(self, value: impl IntoInput<crate::ids::AgentTaskId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/agents/tasks/",
            "/revoke",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::agent_tasks::AgentTask {
    agent_id: "agent_id",
    agent_task_id: "agent_task_id",
    object: "object",
    task_id: "task_id",
    url: "url",
});
identity_facade_core::sample!(
    crate::agent_tasks::AgentTask,
    "{\"agent_id\":\"agent_id\",\"agent_task_id\":\"agent_task_1\",\"object\":\"object\",\"task_id\":\"task_id\"}"
);
