//! Tests with typed mocks: one exact answer to one exact call.

use identity_facade::clerk_raw::machines::{CreatedMachine, MachineScope};
use identity_facade::clerk_raw::mock::MockServerExt as _;
use identity_facade::clerk_raw::mock::httpmock::MockServer;
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::genauth_raw::mock::MockServerExt as _;
use identity_facade::genauth_raw::shared::IsSuccessDto;
use identity_facade::{Error, ErrorKind, clerk};
use identity_facade_consumer::{Retired, retire};
use serde_json::json;

async fn retire_at(server: &MockServer, machine: &str) -> Result<Retired, Error> {
    let clerk = clerk::Client::builder("sk_test_1").base_url(server.base_url());
    let genauth = ManagementClient::builder("id", "secret").host(server.base_url());
    let (clerk, genauth) = (clerk.build()?, genauth.build()?);
    retire(&clerk, &genauth, machine, "mch_2", "app", &["ada"]).await
}

fn deleted() -> MachineScope {
    let scope = json!({ "object": "machine_scope", "from_machine_id": "mch.1", "to_machine_id": "mch_2",
        "deleted": true });
    serde_json::from_value(scope).unwrap()
}

fn done() -> IsSuccessDto {
    serde_json::from_value(json!({ "success": true })).unwrap()
}

#[tokio::test]
async fn a_call_that_meets_the_conditions_gets_the_answer() {
    let server = MockServer::start_async().await;
    let scope = server.delete_machine_scope(|when, then| {
        when.machine_id("mch.1").other_machine_id("mch_2");
        then.ok(&deleted());
    });
    let access = server.revoke_application_access(|when, then| {
        when.app_id("app").list([Subject::users(["ada"])]);
        then.ok(&done());
    });

    let retired = retire_at(&server, "mch.1").await.unwrap();
    assert!(retired.had_scope && retired.revoked);
    scope.assert();
    access.assert();
}

#[tokio::test]
async fn an_identifier_is_compared_as_it_is() {
    let server = MockServer::start_async().await;
    let scope = server.delete_machine_scope(|when, then| {
        when.machine_id("mch.1");
        then.ok(&deleted());
    });
    server.revoke_application_access(|_, then| {
        then.ok(&done());
    });
    // httpmock answers 404 to requests that no mock matches.
    for other in ["mchX1", "mch.1 "] {
        assert!(
            !retire_at(&server, other).await.unwrap().had_scope,
            "{other}"
        );
    }
    scope.assert_calls(0);

    let blank = server.delete_machine_scope(|when, then| {
        when.machine_id("mch 1");
        then.ok(&deleted());
    });
    assert!(retire_at(&server, "mch 1").await.unwrap().had_scope);
    blank.assert();
}

#[tokio::test]
async fn a_refusal_is_untyped_json() {
    let server = MockServer::start_async().await;
    server.delete_machine_scope(|_, then| {
        let refusal = json!({ "errors": [{ "code": "resource_forbidden", "message": "no" }] });
        then.into_inner().status(403).json_body(refusal);
    });
    let refused = retire_at(&server, "mch_1").await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Forbidden);
    assert_eq!(refused.code(), Some("resource_forbidden"));
}

#[tokio::test]
async fn a_mock_answers_with_a_secret() {
    let server = MockServer::start_async().await;
    let created: CreatedMachine = serde_json::from_value(json!({ "object": "machine", "id": "mch_1",
        "instance_id": "ins_1", "name": "reports", "created_at": 1, "updated_at": 2, "scoped_machines": [],
        "secret_key": "ak_1" }))
    .unwrap();
    server.create_machine(|when, then| {
        when.name("reports");
        then.ok(&created);
    });
    let clerk = clerk::Client::builder("sk_test_1")
        .base_url(server.base_url())
        .build()
        .unwrap();
    let answer = clerk.raw().create_machine().name("reports").await;
    assert_eq!(answer.unwrap(), created);
}
