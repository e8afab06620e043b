//! Retires a service: its machine loses access to another machine, and users lose access to its application. This is
//! what a user of `identity-facade` writes; the tests show how to test it without either vendor.

use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{Error, ErrorKind, clerk};

/// The outcome of [`retire`].
#[derive(Debug, PartialEq, Eq)]
pub struct Retired {
    /// Whether there was a scope, which is deleted now.
    pub had_scope: bool,
    /// Whether the users' access to the application is revoked.
    pub revoked: bool,
}

/// Deletes the scope from `machine` to `reached`, and revokes the access of `users` to `application`. Idempotent.
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
    let users = [Subject::users(users.iter())];
    let revoked = genauth
        .revoke_application_access(application, users)
        .await?
        .success;
    Ok(Retired { had_scope, revoked })
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

    fn stage() -> Stage {
        let emulator = Emulator::in_memory().unwrap();
        let scene: Scene = serde_json::from_str(SCENE).unwrap();
        let named = emulator.set_scene(&scene).unwrap();
        let id_of = |name: &str| named[name]["id"].as_str().unwrap().to_owned();
        let (id, secret) = emulator.genauth_key();
        Stage {
            clerk: clerk::Client::builder(emulator.clerk_key())
                .exchange(emulator.connection())
                .build()
                .unwrap(),
            genauth: ManagementClient::builder(id, secret)
                .exchange(emulator.connection())
                .build()
                .unwrap(),
            reports: id_of("reports"),
            ledger: id_of("ledger"),
            emulator,
        }
    }

    impl Stage {
        async fn retire(&self) -> Result<Retired, Error> {
            let (clerk, genauth) = (&self.clerk, &self.genauth);
            let machines = (&self.reports, &self.ledger);
            retire(
                clerk,
                genauth,
                machines.0,
                machines.1,
                "app",
                &["ada", "bob"],
            )
            .await
        }
    }

    #[tokio::test]
    async fn a_retired_service_has_no_access_and_may_be_retired_again() {
        let stage = stage();
        let retired = stage.retire().await.unwrap();
        assert!(retired.had_scope && retired.revoked);
        let grants = &stage.emulator.state()["genauth"]["application access"];
        assert_eq!(grants.as_array().map(Vec::len), Some(0));
        let again = stage.retire().await.unwrap();
        assert!(!again.had_scope && again.revoked);
    }

    #[tokio::test]
    async fn a_call_whose_answer_is_lost_is_retried() {
        let stage = stage();
        let lost = Fault::reset_before_headers().on("revokeApplicationAccess");
        stage.emulator.inject(lost.once());
        assert!(stage.retire().await.unwrap().revoked);
        let requests = stage.emulator.requests();
        let mut operations = requests.iter().map(|request| request.operation.as_deref());
        assert_eq!(operations.next(), Some(Some("DeleteMachineScope")));
        assert!(operations.eq([Some("revokeApplicationAccess"); 2]));
    }

    #[tokio::test]
    async fn a_key_that_is_not_known_is_told_apart_from_a_missing_scope() {
        let stage = stage();
        let other = clerk::Client::builder("sk_test_other").exchange(stage.emulator.connection());
        let clerk = other.build().unwrap();
        let outcome = retire(&clerk, &stage.genauth, "mch_1", "mch_2", "app", &["ada"]).await;
        assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Unauthorized);
    }
}
