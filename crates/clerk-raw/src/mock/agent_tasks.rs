// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct CreateAgentTaskWhen(::httpmock::When);
impl CreateAgentTaskWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/agents/tasks$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::agent_tasks::CreateAgentTaskBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateAgentTaskThen(::httpmock::Then);
impl CreateAgentTaskThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::agent_tasks::AgentTask) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RevokeAgentTaskWhen(::httpmock::When);
impl RevokeAgentTaskWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/agents/tasks/[^/]*/revoke$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn agent_task_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/agents/tasks/{}/revoke$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct RevokeAgentTaskThen(::httpmock::Then);
impl RevokeAgentTaskThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::agent_tasks::AgentTask) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
