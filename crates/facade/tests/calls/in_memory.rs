//! An emulator without a socket, as a user plugs it in: the same scenario, the same errors and the same records as
//! through a port. `fault_matrix` and `fault_sequences` do the same for everything that can go wrong on the way.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::error::Error as _;
use std::time::Duration;

use crate::vendors::{self, Vendor, call, clerk_of, emulators, genauth_of, noon};
use identity_emulator::{Emulator, Fault, Scene};
use identity_facade::genauth::{Authentication, Brand, ManagementClient, Subject};
use identity_facade::{CarriedOut, Error, ErrorKind, RateLimit, RetryPolicy, clerk};

/// What a caller learns of a failure.
fn told(error: &Error) -> String {
    format!(
        "{error}; {:?}, {:?}, {:?}, {:?}, {} attempts, {:?}",
        error.kind(),
        error.code(),
        error.status(),
        error.carried_out(),
        error.attempts(),
        error.details()
    )
}

fn outcome<T: std::fmt::Debug>(outcome: &Result<T, Error>) -> String {
    match outcome {
        Ok(success) => format!("{success:?}"),
        Err(error) => told(error),
    }
}

/// Machines and their scopes: what succeeds, what the vendor refuses, and what never leaves.
async fn scopes(emulator: &Emulator) -> Vec<String> {
    let scene: Scene = serde_json::from_str(
        r#"[
            { "call": "POST /v1/machines", "body": { "name": "reports" }, "as": "reports" },
            { "call": "POST /v1/machines", "body": { "name": "ledger" }, "as": "ledger" },
            { "call": "POST /v1/machines/{reports.id}/scopes", "body": { "to_machine_id": "{ledger.id}" } }
        ]"#,
    )
    .unwrap();
    let named = emulator.set_scene(&scene).unwrap();
    let id = |name: &str| named[name]["id"].as_str().unwrap().to_owned();
    let (reports, ledger) = (id("reports"), id("ledger"));
    let clerk = clerk_of(emulator).build().unwrap();
    let machines = clerk.machines();
    let deleted = machines.delete_scope(&reports, &ledger).await;
    assert_eq!(deleted.as_ref().unwrap().to_machine_id, ledger);
    vec![
        outcome(&deleted),
        outcome(&machines.delete_scope(&reports, &ledger).await),
        outcome(&machines.delete_scope("mch_none", "mch_other").await),
        outcome(&machines.delete_scope("..", "mch_other").await),
    ]
}

/// Access to an application, signed and with a token.
async fn access(emulator: &Emulator) -> Vec<String> {
    let mut outcomes = Vec::new();
    for authentication in [Authentication::Signature, Authentication::ManagementToken] {
        let genauth = genauth_of(emulator).clock(noon);
        let genauth = genauth.authentication(authentication).build().unwrap();
        let granted = vendors::access(&genauth, false).await;
        assert_eq!(granted.as_ref().unwrap(), &1);
        outcomes.push(outcome(&granted));
        let revoked = genauth.revoke_application_access("a", [Subject::users(["u"])]);
        outcomes.push(outcome(&revoked.await));
        emulator.inject(Fault::envelope(403).api_code(2011).once());
        let refused = genauth.revoke_application_access("a", [Subject::users(["u"])]);
        outcomes.push(outcome(&refused.await));
    }
    let forged = ManagementClient::builder("emulator-key-id", "another-secret");
    let forged = match emulator.address() {
        Some(_) => forged.host(emulator.genauth_url()),
        None => forged.exchange(emulator.connection()),
    };
    let forged = forged.clock(noon).build().unwrap();
    outcomes.push(outcome(&vendors::access(&forged, false).await));
    outcomes
}

#[tokio::test]
async fn one_scenario_has_the_same_answers_errors_and_records_both_ways() {
    let [listening, in_memory] = emulators().await;
    assert_eq!(scopes(&listening).await, scopes(&in_memory).await);
    assert_eq!(access(&listening).await, access(&in_memory).await);
    assert_eq!(listening.state(), in_memory.state());
    let records = |emulator: &Emulator| {
        let requests = emulator.requests();
        let told = requests.iter().map(|request| {
            let names = ["accept", "content-type", "user-agent", "date"];
            let headers = names.map(|name| request.header(name).map(str::to_owned));
            let answer = &request.answer;
            (
                request.path.clone(),
                headers,
                request.json(),
                answer.clone(),
            )
        });
        told.collect::<Vec<_>>()
    };
    let (wire, memory) = (records(&listening), records(&in_memory));
    assert_eq!(wire.len(), 11);
    assert_eq!(wire, memory);
}

#[tokio::test]
async fn the_causes_of_a_broken_connection_read_the_same_both_ways() {
    for fault in [Fault::reset_before_headers(), Fault::reset_mid_body()] {
        let mut causes = Vec::new();
        for emulator in emulators().await {
            emulator.inject(fault.clone());
            let error = call(Vendor::Clerk, &emulator, false).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Interrupted);
            assert_eq!(error.carried_out(), CarriedOut::Unknown);
            causes.push(error.source().unwrap().to_string());
        }
        assert_eq!(causes, ["connection reset", "connection reset"]);
    }
}

#[tokio::test]
async fn a_body_that_is_not_the_gzip_that_it_is_said_to_be_is_unreadable_both_ways() {
    for emulator in emulators().await {
        let lie = Fault::status(200).header("content-encoding", "gzip");
        emulator.inject(lie.body(r#"{"data": [], "total_count": 0}"#));
        let error = call(Vendor::Clerk, &emulator, true).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    }
}

#[tokio::test]
async fn both_brands_keep_their_own_hosts_in_memory() {
    let emulator = Emulator::builder().clock(noon).in_memory().unwrap();
    let (id, secret) = emulator.genauth_key();
    for brand in [Brand::GenAuth, Brand::Authing] {
        let client = ManagementClient::builder(id, secret)
            .brand(brand)
            .clock(noon);
        let client = client.exchange(emulator.connection()).build().unwrap();
        assert_eq!(vendors::access(&client, true).await.unwrap(), 1);
    }
    assert_eq!(emulator.requests().len(), 2);
}

#[tokio::test]
async fn a_client_without_the_connection_sends_nothing_to_anybody() {
    let emulator = Emulator::in_memory().unwrap();
    let client = clerk::Client::builder(emulator.clerk_key()).base_url(emulator.clerk_url());
    let client = client.retry(RetryPolicy::never()).build().unwrap();
    let error = client.raw().list_machines().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.carried_out()),
        (ErrorKind::Connect, CarriedOut::No)
    );
    let plugged = clerk_of(&emulator).base_url(emulator.clerk_url());
    let plugged = plugged.build().unwrap();
    plugged.raw().list_machines().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_given_up_has_been_carried_out_both_ways() {
    for emulator in emulators().await {
        emulator.inject(Fault::latency(Duration::from_secs(3600)));
        let create = call(Vendor::Clerk, &emulator, false);
        let given_up = tokio::time::timeout(Duration::from_secs(1), create).await;
        assert!(given_up.is_err());
        assert_eq!(emulator.requests().len(), 1);
        let machines = &emulator.state()["clerk"]["machine"];
        assert_eq!(machines.as_array().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn an_answer_is_bounded_before_it_is_read_both_ways() {
    for emulator in emulators().await {
        emulator.inject(Fault::oversized(100_000));
        let outcome = async |most| {
            let client = clerk_of(&emulator).max_body(most).build().unwrap();
            let deleted = client.machines().delete_scope("mch_1", "mch_2").await;
            deleted.map(drop).map_err(|error| error.kind())
        };
        assert_eq!(outcome(99_999).await, Err(ErrorKind::AnswerTooLarge));
        assert_eq!(outcome(100_000).await, Ok(()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn clones_of_a_client_call_at_once_in_memory() {
    let emulator = Emulator::in_memory().unwrap();
    let client = clerk_of(&emulator).rate_limit(RateLimit::Off);
    let client = client.build().unwrap();
    let calls = (0..300).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.raw().list_machines().await.map(drop) })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(emulator.requests().len(), 300);
}
