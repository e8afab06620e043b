// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `POST /agents/tasks` a mock answers.
pub struct CreateAgentTaskWhen(::httpmock::When);
impl CreateAgentTaskWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/agents/tasks$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::agent_tasks::CreateAgentTaskBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /agents/tasks` answers.
pub struct CreateAgentTaskThen(::httpmock::Then);
impl CreateAgentTaskThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /agents/tasks/{agent_task_id}/revoke` a mock answers.
pub struct RevokeAgentTaskWhen(::httpmock::When);
impl RevokeAgentTaskWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/agents/tasks/[^/]*/revoke$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `agent_task_id` in the path.
    pub fn agent_task_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/agents/tasks/", value, "/revoke")),
        )
    }
}

/// What a mock of `POST /agents/tasks/{agent_task_id}/revoke` answers.
pub struct RevokeAgentTaskThen(::httpmock::Then);
impl RevokeAgentTaskThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(crate::agent_tasks::AgentTask {
    agent_id: "agent_id",
    agent_task_id: "agent_task_id",
    object: "object",
    task_id: "task_id",
    url: "url",
});
