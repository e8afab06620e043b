// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Operation, Parameter, Reply, Secret,
};

/// Facts of `POST /agents/tasks`.
pub static CREATE_AGENT_TASK: Operation = Operation::new(
    "CreateAgentTask",
    http::Method::POST,
    "/agents/tasks",
    "agent-tasks",
)
.body(BodyKind::Required)
.secrets(&["url"]);
/// `POST /agents/tasks`, made by [`create_agent_task`](crate::Client::create_agent_task).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateAgentTaskCall {
    call: Call,
}

impl CreateAgentTaskCall {
    /// The JSON body. Required. `CreateAgentTaskBody`.
    pub fn body(mut self, value: impl TryInto<CreateAgentTaskBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<AgentTask>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /agents/tasks`
    ///
    /// Required: the body.
    /// Success is 200 with `AgentTask`.
    /// Failures that the vendor lists: 400, 404, 422.
    /// Secrets in it: `url`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/agent-tasks/post/agents/tasks>)
    pub fn create_agent_task(&self) -> CreateAgentTaskCall {
        CreateAgentTaskCall {
            call: self.transport.call(&CREATE_AGENT_TASK),
        }
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
/// `POST /agents/tasks/{agent_task_id}/revoke`, made by [`revoke_agent_task`](crate::Client::revoke_agent_task).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeAgentTaskCall {
    call: Call,
}

impl RevokeAgentTaskCall {
    /// Path segment `agent_task_id`: a text. Required.
    pub fn agent_task_id(
        mut self,
        value: impl TryInto<crate::ids::AgentTaskId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("agent_task_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<AgentTask>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /agents/tasks/{agent_task_id}/revoke`
    ///
    /// Required: `agent_task_id`.
    /// Success is 200 with `AgentTask`.
    /// Failures that the vendor lists: 400, 404.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/agent-tasks/post/agents/tasks/%7Bagent_task_id%7D/revoke>)
    pub fn revoke_agent_task(&self) -> RevokeAgentTaskCall {
        RevokeAgentTaskCall {
            call: self.transport.call(&REVOKE_AGENT_TASK),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CREATE_AGENT_TASK, &REVOKE_AGENT_TASK];
/// Object `AgentTask`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AgentTask {
    /// `agent_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub agent_id: String,
    /// `agent_task_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub agent_task_id: crate::ids::AgentTaskId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `task_id`. The vendor advises against it.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub task_id: String,
    /// `url`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
}

/// Object `CreateAgentTaskBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateAgentTaskBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    agent_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on_behalf_of: Option<CreateAgentTaskBodyOnBehalfOf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    permissions: Option<CreateAgentTaskBodyPermissions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    redirect_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session_max_duration_in_seconds: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    task_description: Option<String>,
}

impl CreateAgentTaskBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateAgentTaskBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("agent_name", self.agent_name.is_some());
        checks.required("on_behalf_of", self.on_behalf_of.is_some());
        checks.required("permissions", self.permissions.is_some());
        checks.required("redirect_url", self.redirect_url.is_some());
        checks.required("task_description", self.task_description.is_some());
    }
}

/// Makes a [`CreateAgentTaskBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAgentTaskBodyBuilder {
    checks: Checks,
    value: CreateAgentTaskBody,
}

impl CreateAgentTaskBodyBuilder {
    /// `agent_name`: a text. Required.
    pub fn agent_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.agent_name = self.checks.take("agent_name", value);
        self
    }

    /// `on_behalf_of`: `CreateAgentTaskBodyOnBehalfOf`. Required.
    pub fn on_behalf_of(
        mut self,
        value: impl TryInto<CreateAgentTaskBodyOnBehalfOf, Error: Into<Invalid>>,
    ) -> Self {
        self.value.on_behalf_of = self.checks.take("on_behalf_of", value);
        self
    }

    /// `permissions`: `CreateAgentTaskBodyPermissions`. Required.
    pub fn permissions(
        mut self,
        value: impl TryInto<CreateAgentTaskBodyPermissions, Error: Into<Invalid>>,
    ) -> Self {
        self.value.permissions = self.checks.take("permissions", value);
        self
    }

    /// `redirect_url`: a text in format `uri`. Required.
    pub fn redirect_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.redirect_url = self.checks.take("redirect_url", value);
        self
    }

    /// `session_max_duration_in_seconds`: a whole number. Unset, the vendor takes `1800`.
    pub fn session_max_duration_in_seconds(
        mut self,
        value: impl TryInto<i64, Error: Into<Invalid>>,
    ) -> Self {
        self.value.session_max_duration_in_seconds =
            self.checks.take("session_max_duration_in_seconds", value);
        self
    }

    /// `task_description`: a text. Required.
    pub fn task_description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.task_description = self.checks.take("task_description", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateAgentTaskBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateAgentTaskBodyBuilder> for CreateAgentTaskBody {
    type Error = Invalid;
    fn try_from(builder: CreateAgentTaskBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAgentTaskBody);
/// Object `CreateAgentTaskBody on_behalf_of`. Sent.
/// Exactly one of `user_id`, `identifier` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateAgentTaskBodyOnBehalfOf {
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CreateAgentTaskBodyOnBehalfOf {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateAgentTaskBodyOnBehalfOfBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.one_of(
            &["user_id", "identifier"],
            usize::from(self.user_id.is_some()) + usize::from(self.identifier.is_some()),
        );
    }
}

/// Makes a [`CreateAgentTaskBodyOnBehalfOf`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAgentTaskBodyOnBehalfOfBuilder {
    checks: Checks,
    value: CreateAgentTaskBodyOnBehalfOf,
}

impl CreateAgentTaskBodyOnBehalfOfBuilder {
    /// `identifier`: a text.
    pub fn identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.identifier = self.checks.take("identifier", value);
        self
    }

    /// `user_id`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("user_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateAgentTaskBodyOnBehalfOf, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateAgentTaskBodyOnBehalfOfBuilder> for CreateAgentTaskBodyOnBehalfOf {
    type Error = Invalid;
    fn try_from(builder: CreateAgentTaskBodyOnBehalfOfBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAgentTaskBodyOnBehalfOf);
/// One of a few texts `CreateAgentTaskBody permissions`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreateAgentTaskBodyPermissions {
    /// `*`
    X,
}

identity_facade_core::wire_strings!(CreateAgentTaskBodyPermissions { X: "*" });
