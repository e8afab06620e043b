//! The two operations that this project started from, written as its design fixes them: the paths, the names and the
//! result types here must not change.

use identity_facade::clerk;
use identity_facade::genauth::{ManagementClient, Subject};

/// Clerk: one machine loses its access to another.
pub async fn delete_scope(url: &str) -> Result<(), Box<dyn std::error::Error>> {
    let clerk = clerk::Client::builder("sk_test_123")
        .base_url(url)
        .build()?;
    let scope = clerk.machines().delete_scope("mch_123", "mch_456").await?;
    assert!(
        scope.deleted && scope.from_machine_id == "mch_123" && scope.to_machine_id == "mch_456"
    );
    Ok(())
}

/// GenAuth: a user and a role lose their access to an application.
pub async fn revoke_application_access(url: &str) -> Result<(), Box<dyn std::error::Error>> {
    let genauth = ManagementClient::builder("ACCESS_KEY_ID", "ACCESS_KEY_SECRET")
        .host(url)
        .build()?;
    let outcome = genauth
        .revoke_application_access(
            "6229ffaxxxxxxxxcade3e3d9",
            [
                Subject::users(["6229ffaxxxxxxxxcade3e3d9"])?,
                Subject::roles("code1", ["admin"])?,
            ],
        )
        .await?;
    assert!(outcome.success);
    Ok(())
}
