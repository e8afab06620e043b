// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, IntoInput, Operation, Parameter, Seconds, Secret,
};

/// Facts of `POST /agents/tasks`.
pub static CREATE_AGENT_TASK: Operation = Operation::new(
    "CreateAgentTask",
    http::Method::POST,
    "/agents/tasks",
    "agent-tasks",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("agent_name"),
    BodyRule::Required("on_behalf_of"),
    BodyRule::Required("permissions"),
    BodyRule::Required("redirect_url"),
    BodyRule::Required("task_description"),
])
.secrets(&["url"]);
/// The call of [`Client::create_agent_task`](crate::Client::create_agent_task), `POST /agents/tasks`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateAgentTaskCall {
    call: Call,
}

impl CreateAgentTaskCall {
    /// `agent_name`: string. Required.
    pub fn agent_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("agent_name", value.into_input());
        self
    }

    /// The user: either `user_id` or a verified `identifier`, not both.
    ///
    /// `on_behalf_of`: `CreateAgentTaskBodyOnBehalfOf`. Required.
    pub fn on_behalf_of(mut self, value: impl IntoInput<CreateAgentTaskBodyOnBehalfOf>) -> Self {
        self.call.member("on_behalf_of", value.into_input());
        self
    }

    /// Only `*` (all permissions) is accepted.
    ///
    /// `permissions`: `CreateAgentTaskBodyPermissions`. Required.
    pub fn permissions(mut self, value: impl IntoInput<CreateAgentTaskBodyPermissions>) -> Self {
        self.call.member("permissions", value.into_input());
        self
    }

    /// Where the user lands; must belong to a domain of the instance, `https` in production.
    ///
    /// `redirect_url`: string in format `uri`. Required.
    pub fn redirect_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("redirect_url", value.into_input());
        self
    }

    /// Longest duration of the resulting session in seconds; default 1800.
    ///
    /// `session_max_duration_in_seconds`: seconds.
    pub fn session_max_duration_in_seconds(
        mut self,
        value: impl IntoInput<Seconds<{ i64::MIN }, { i64::MAX }>>,
    ) -> Self {
        self.call
            .member("session_max_duration_in_seconds", value.into_input());
        self
    }

    /// `task_description`: string. Required.
    pub fn task_description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("task_description", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateAgentTaskCall -> AgentTask);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateAgentTaskCall,
    crate::Client,
    CREATE_AGENT_TASK,
    "Creates a task for an AI agent and returns a URL that signs the agent in as the user.",
    false,
    [
        member::<String>("agent_name"),
        member::<CreateAgentTaskBodyOnBehalfOf>(
            "on_behalf_of",
            "The user: either `user_id` or a verified `identifier`, not both."
        ),
        member::<CreateAgentTaskBodyPermissions>(
            "permissions",
            "Only `*` (all permissions) is accepted."
        ),
        member::<String>(
            "redirect_url",
            "Where the user lands; must belong to a domain of the instance, `https` in production. Format: `uri`."
        ),
        member::<Seconds<{ i64::MIN }, { i64::MAX }>>(
            "session_max_duration_in_seconds",
            "Longest duration of the resulting session in seconds; default 1800."
        ),
        member::<String>("task_description")
    ]
);
impl crate::Client {
    /// Creates a task for an AI agent and returns a URL that signs the agent in as the user.
    ///
    /// `POST /agents/tasks`
    ///
    /// * Required: `agent_name`, `on_behalf_of`, `permissions`, `redirect_url`, `task_description`.
    /// * Returns [`AgentTask`], with status 200.
    /// * Errors: 400, 404, 422.
    /// * Secrets: `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `agent-tasks`; in `identity-facade`, `clerk-agent-tasks`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/agent-tasks/post/agents/tasks>)
    pub fn create_agent_task(&self) -> CreateAgentTaskCall {
        let call = self.transport.call(&CREATE_AGENT_TASK);
        CreateAgentTaskCall { call }
    }
}

/// Facts of `POST /agents/tasks/{agent_task_id}/revoke`.
pub static REVOKE_AGENT_TASK: Operation = Operation::new(
    "RevokeAgentTask",
    http::Method::POST,
    "/agents/tasks/{agent_task_id}/revoke",
    "agent-tasks",
)
.parameters(&[Parameter::path("agent_task_id")])
.idempotent()
.secrets(&["url"]);
/// The call of [`Client::revoke_agent_task`](crate::Client::revoke_agent_task), `POST /agents/tasks/{agent_task_id}/revoke`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeAgentTaskCall {
    call: Call,
}

identity_facade_core::call!(RevokeAgentTaskCall -> AgentTask);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeAgentTaskCall,
    crate::Client,
    REVOKE_AGENT_TASK,
    "Revokes an agent task that is still pending.",
    false,
    [identifier::<crate::ids::AgentTaskId>("agent_task_id")]
);
impl crate::Client {
    /// Revokes an agent task that is still pending.
    ///
    /// `POST /agents/tasks/{agent_task_id}/revoke`
    ///
    /// * Required: `agent_task_id`.
    /// * Returns [`AgentTask`], with status 200.
    /// * Errors: 400, 404.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `agent-tasks`; in `identity-facade`, `clerk-agent-tasks`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/agent-tasks/post/agents/tasks/%7Bagent_task_id%7D/revoke>)
    pub fn revoke_agent_task(
        &self,
        agent_task_id: impl IntoInput<crate::ids::AgentTaskId>,
    ) -> RevokeAgentTaskCall {
        let mut call = self.transport.call(&REVOKE_AGENT_TASK);
        call.path("agent_task_id", agent_task_id.into_input());
        RevokeAgentTaskCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CREATE_AGENT_TASK, &REVOKE_AGENT_TASK];
/// Object `AgentTask`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AgentTask {
    /// `agent_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub agent_id: String,
    /// `agent_task_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub agent_task_id: crate::ids::AgentTaskId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `task_id`. Deprecated.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub task_id: String,
    /// `url`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
}

/// Object `CreateAgentTaskBody on_behalf_of`.
/// Exactly one of `user_id`, `identifier` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateAgentTaskBodyOnBehalfOf {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    identifier: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id: Option<String>,
}

impl CreateAgentTaskBodyOnBehalfOf {
    fn check(&self, checks: &mut Checks) {
        checks.one_of(
            &["user_id", "identifier"],
            usize::from(self.user_id.is_some()) + usize::from(self.identifier.is_some()),
        );
    }
}

/// Builds a [`CreateAgentTaskBodyOnBehalfOf`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAgentTaskBodyOnBehalfOfBuilder {
    checks: Checks,
    value: CreateAgentTaskBodyOnBehalfOf,
}

impl CreateAgentTaskBodyOnBehalfOfBuilder {
    /// `identifier`: string.
    pub fn identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.value.identifier = self.checks.take("identifier", value.into_input());
        self
    }

    /// `user_id`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id = self.checks.take("user_id", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreateAgentTaskBodyOnBehalfOf,
    CreateAgentTaskBodyOnBehalfOfBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAgentTaskBodyOnBehalfOf);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateAgentTaskBodyOnBehalfOf,
    false,
    [member::<String>("identifier"), member::<String>("user_id")],
    [identity_facade_core::BodyRule::OneOf(&[
        "user_id",
        "identifier"
    ])]
);
/// Enum `CreateAgentTaskBody permissions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreateAgentTaskBodyPermissions {
    /// `*`
    X,
}

identity_facade_core::wire_strings!(CreateAgentTaskBodyPermissions { X: "*" });
