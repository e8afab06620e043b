//! What happens when a service is taken out of use: it reaches nothing any more, and nobody reaches it. This is what a
//! user of `identity-facade` writes; its tests show how such a user tests without either vendor.

use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{Error, ErrorKind, clerk};

/// What was taken away.
#[derive(Debug, PartialEq, Eq)]
pub struct Retired {
    /// Whether there was a scope to delete, and it is gone.
    pub had_scope: bool,
    /// Whether the application let go of everybody who was named.
    pub revoked: bool,
}

/// Takes one machine's access to another, and everybody named here out of an application. May be repeated.
pub async fn retire(
    clerk: &clerk::Client,
    genauth: &ManagementClient,
    machine: &str,
    reached: &str,
    application: &str,
    users: &[&str],
) -> Result<Retired, Error> {
    let had_scope = match clerk.machines().delete_scope(machine, reached).await {
        Ok(scope) => scope.deleted,
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        Err(error) => return Err(error),
    };
    let subjects = [Subject::users(users.iter().copied())];
    let outcome = genauth
        .revoke_application_access(application, subjects)
        .await?;
    Ok(Retired {
        had_scope,
        revoked: outcome.success,
    })
}

/// The examples of the page on testing are a user's, so they run here.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/testing.md")]
mod testing {}

#[cfg(test)]
mod tests {
    use identity_emulator::{Emulator, Fault, Scene};
    use identity_facade::ErrorKind;

    use super::*;

    /// Two machines, of which the first reaches the second, and a grant.
    const SCENE: &str = r#"[
        { "call": "POST /v1/machines", "body": { "name": "reports" }, "as": "reports" },
        { "call": "POST /v1/machines", "body": { "name": "ledger" }, "as": "ledger" },
        { "call": "POST /v1/machines/{reports.id}/scopes", "body": { "to_machine_id": "{ledger.id}" } },
        { "call": "POST /api/v3/authorize-application-access", "body": { "appId": "app", "list": [
            { "targetType": "USER", "targetIdentifier": ["ada", "bob"], "effect": "ALLOW" } ] } }
    ]"#;

    struct Stage {
        emulator: Emulator,
        clerk: clerk::Client,
        genauth: ManagementClient,
        reports: String,
        ledger: String,
    }

    async fn stage() -> Stage {
        let emulator = Emulator::start().await.unwrap();
        let scene: Scene = serde_json::from_str(SCENE).unwrap();
        let named = emulator.set_scene(&scene).unwrap();
        let id_of = |name: &str| named[name]["id"].as_str().unwrap().to_owned();
        let (id, secret) = emulator.genauth_key();
        Stage {
            clerk: clerk::Client::builder(emulator.clerk_key())
                .base_url(emulator.clerk_url())
                .build()
                .unwrap(),
            genauth: ManagementClient::builder(id, secret)
                .host(emulator.genauth_url())
                .build()
                .unwrap(),
            reports: id_of("reports"),
            ledger: id_of("ledger"),
            emulator,
        }
    }

    impl Stage {
        async fn retire(&self) -> Result<Retired, Error> {
            let users = ["ada", "bob"];
            retire(
                &self.clerk,
                &self.genauth,
                &self.reports,
                &self.ledger,
                "app",
                &users,
            )
            .await
        }
    }

    #[tokio::test]
    async fn a_retired_service_has_no_access_and_may_be_retired_again() {
        let stage = stage().await;
        let retired = stage.retire().await.unwrap();
        assert!(retired.had_scope && retired.revoked);
        let grants = &stage.emulator.state()["genauth"]["application access"];
        assert_eq!(grants.as_array().map(Vec::len), Some(0));
        let again = stage.retire().await.unwrap();
        assert!(!again.had_scope && again.revoked);
    }

    #[tokio::test]
    async fn an_answer_that_is_lost_is_asked_for_again() {
        let stage = stage().await;
        let lost = Fault::reset_before_headers().on("revokeApplicationAccess");
        stage.emulator.inject(lost.once());
        assert!(stage.retire().await.unwrap().revoked);
        let asked = stage.emulator.requests();
        let revoked = asked
            .iter()
            .filter(|request| request.operation.as_deref() == Some("revokeApplicationAccess"));
        assert_eq!(revoked.count(), 2);
    }

    #[tokio::test]
    async fn a_key_that_is_not_known_is_told_apart_from_a_missing_scope() {
        let stage = stage().await;
        let unknown = clerk::Client::builder("sk_test_other").base_url(stage.emulator.clerk_url());
        let clerk = unknown.build().unwrap();
        let outcome = retire(&clerk, &stage.genauth, "mch_1", "mch_2", "app", &["ada"]).await;
        assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Unauthorized);
    }
}
