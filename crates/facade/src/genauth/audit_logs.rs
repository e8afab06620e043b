//! Audit logs: what administrators changed and what users did.

use genauth_raw::audit_logs::{GetAdminAuditLogsCall, GetUserActionLogsCall};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::audit_logs -> AuditLogs,
    "genauth-audit-logs",
    "Audit logs of administrators and of users."
);

impl AuditLogs {
    /// Lists audit log entries of administrator operations, filtered by operation, resource, user or time.
    ///
    /// `POST /api/v3/get-admin-audit-logs`. Idempotent. One request. Limits and errors:
    /// [`get_admin_audit_logs`](genauth_raw::Client::get_admin_audit_logs).
    #[doc(alias = "getAdminAuditLogs")]
    pub fn list_admin_actions(&self) -> GetAdminAuditLogsCall {
        self.client.raw().get_admin_audit_logs()
    }

    /// Lists log entries of end-user events such as login, logout, registration and MFA.
    ///
    /// `POST /api/v3/get-user-action-logs`. Idempotent. One request. What administrators did with users:
    /// [`list_admin_actions`](Self::list_admin_actions). Limits and errors:
    /// [`get_user_action_logs`](genauth_raw::Client::get_user_action_logs).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let mut actions = genauth.audit_logs().list_user_actions().user_id("user-7").items();
    /// while let Some(action) = actions.next().await {
    ///     println!("{:?}", action?.event_type);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserActionLogs")]
    pub fn list_user_actions(&self) -> GetUserActionLogsCall {
        self.client.raw().get_user_action_logs()
    }
}
