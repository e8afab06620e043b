//! Agent tasks: an AI agent acts as a user, for one task.

use clerk_raw::agent_tasks::{
    CreateAgentTaskBodyOnBehalfOf, CreateAgentTaskBodyPermissions, CreateAgentTaskCall,
    RevokeAgentTaskCall,
};
use clerk_raw::ids::AgentTaskId;
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::agent_tasks -> AgentTasks, "clerk-agent-tasks", "Agent tasks: an AI agent acts as a user.");

impl AgentTasks {
    /// Creates a task for an AI agent and returns a URL that signs the agent in as the user.
    ///
    /// `POST /v1/agents/tasks`. The call's `redirect_url` is required, too. The URL in the answer is a
    /// credential: it signs in without anything else. Limits and errors: [`create_agent_task`](clerk_raw::Client::create_agent_task).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// use identity_facade::clerk_raw::agent_tasks::CreateAgentTaskBodyOnBehalfOf as User;
    ///
    /// let ada = User::builder().user_id("user_1");
    /// let task = clerk.agent_tasks().create(ada, "*", "reporter", "Write the report");
    /// let task = task.redirect_url("https://example.com/report").await?;
    /// clerk.agent_tasks().revoke(&task.agent_task_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        on_behalf_of: impl IntoInput<CreateAgentTaskBodyOnBehalfOf>,
        permissions: impl IntoInput<CreateAgentTaskBodyPermissions>,
        agent_name: impl IntoInput<String>,
        task_description: impl IntoInput<String>,
    ) -> CreateAgentTaskCall {
        self.client
            .raw()
            .create_agent_task()
            .on_behalf_of(on_behalf_of)
            .permissions(permissions)
            .agent_name(agent_name)
            .task_description(task_description)
    }

    /// Revokes an agent task that is still pending.
    ///
    /// `POST /v1/agents/tasks/{agent_task_id}/revoke`. Idempotent. A session that the agent has opened stays: revoke
    /// the session. Limits and errors: [`revoke_agent_task`](clerk_raw::Client::revoke_agent_task).
    pub fn revoke(&self, agent_task_id: impl IntoInput<AgentTaskId>) -> RevokeAgentTaskCall {
        self.client.raw().revoke_agent_task(agent_task_id)
    }
}
