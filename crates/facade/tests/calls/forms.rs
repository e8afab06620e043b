//! The form of a call: what a program may write, compiled and carried out. Everything here runs in memory.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::borrow::Cow;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use identity_emulator::Emulator;
use identity_facade::clerk_raw::ids::MachineId;
use identity_facade::clerk_raw::machines::{CreateMachineCall, ListMachinesCall};
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::transport::{ReplyFuture, ResponseFuture};
use identity_facade::{CallOptions, ErrorKind, RateLimit, Reply, RetryPolicy, clerk};

fn clerk_of(emulator: &Emulator) -> clerk::Client {
    clerk::Client::builder(emulator.clerk_key())
        .exchange(emulator.connection())
        .rate_limit(RateLimit::Off)
        .build()
        .unwrap()
}

fn genauth_of(emulator: &Emulator) -> ManagementClient {
    let (id, secret) = emulator.genauth_key();
    ManagementClient::builder(id, secret)
        .exchange(emulator.connection())
        .build()
        .unwrap()
}

/// Two machines, of which the first may call the second.
async fn scoped(clerk: &clerk::Client) -> (MachineId, MachineId) {
    let to = clerk.raw().create_machine().name("ledger").await.unwrap();
    let from = clerk.raw().create_machine().name("reports");
    let from = from.scoped_machines(&to.id).await.unwrap();
    (from.id, to.id)
}

#[tokio::test]
async fn awaiting_a_call_gives_its_content() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    let (from, to) = scoped(&clerk).await;
    let scope = clerk.machines().delete_scope(&from, &to).await.unwrap();
    assert!(scope.deleted && scope.from_machine_id == from && scope.to_machine_id == to);

    let machine = clerk.raw().get_machine(&from).await.unwrap();
    assert_eq!(machine.id, from);
    assert_eq!(machine.name, "reports");
}

#[tokio::test]
async fn a_reply_has_what_else_the_answer_carried() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    let made = clerk.raw().create_machine().name("reports").reply();
    let reply: Reply<_> = made.await.unwrap();
    assert_eq!((reply.status(), reply.attempts()), (StatusCode::OK, 1));
    assert!(reply.headers().contains_key("content-type"));
    let json: serde_json::Value = reply.json().unwrap();
    let bytes: serde_json::Value = serde_json::from_slice(reply.bytes()).unwrap();
    assert_eq!(json, bytes);
    assert_eq!(reply.content().unwrap().name, "reports");
    assert_eq!(
        reply.into_content().unwrap().id,
        json["id"].as_str().unwrap()
    );

    let subject = Subject::users(["ada"]).unwrap();
    let genauth = genauth_of(&emulator);
    let reply = genauth.revoke_application_access("app", subject).reply();
    let reply = reply.await.unwrap();
    assert!(reply.request_id().is_some() && reply.into_content().unwrap().success);
}

#[tokio::test]
async fn a_call_differs_from_its_client_by_options() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    let fault = identity_emulator::Fault::status(503);
    for (options, attempts) in [
        (CallOptions::new().retry(RetryPolicy::never()), 1),
        (CallOptions::new().total_timeout(Duration::from_secs(60)), 3),
    ] {
        emulator.clear_faults();
        emulator.inject(fault.clone());
        let call = clerk.raw().list_machines().with_options(options);
        assert_eq!(call.await.unwrap_err().attempts(), attempts);
    }
}

#[tokio::test]
async fn a_call_is_spawned_and_sent_again() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    clerk.raw().create_machine().name("reports").await.unwrap();
    let call = clerk.raw().list_machines().limit(10);
    drop(clerk); // a call is owned, and so is its client
    let task = tokio::spawn(call.clone().send());
    assert_eq!(task.await.unwrap().unwrap().data.len(), 1);
    let mut again: ResponseFuture<_> = call.into_future();
    assert_eq!((&mut again).await.unwrap().data.len(), 1);
}

#[tokio::test]
async fn nothing_is_sent_before_a_call_is_polled() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    drop(clerk.raw().create_machine().name("reports").send());
    drop(clerk.raw().create_machine().name("reports").reply());
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn an_identifier_is_given_as_what_people_have() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    let made = clerk.raw().create_machine().name("reports").await;
    let typed: MachineId = made.unwrap().id;
    let id = typed.to_string();
    let text: &str = &id;
    let raw = clerk.raw();
    for call in [
        raw.get_machine(text),
        raw.get_machine([text].iter().next().unwrap()), // `&&str`, as an iterator over a slice gives it
        raw.get_machine(&id),
        raw.get_machine(id.clone()),
        raw.get_machine(Cow::Borrowed(text)),
        raw.get_machine(Arc::<str>::from(text)),
        raw.get_machine(Box::<str>::from(text)),
        raw.get_machine(&typed),
        raw.get_machine(MachineId::try_from(text)), // refused identifiers are reported by the call
        raw.get_machine(typed.clone()),
    ] {
        assert_eq!(call.await.unwrap().id, id);
    }
    let refused = raw.get_machine(MachineId::try_from("..")).await;
    assert_eq!(refused.unwrap_err().violations()[0].field, "machine_id");
}

#[tokio::test]
async fn an_option_sets_what_it_holds() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    for (lifetime, body) in [
        (Some(60), r#"{"name":"reports","default_token_ttl":60}"#),
        (None, r#"{"name":"reports"}"#),
    ] {
        let call = clerk.raw().create_machine().name("reports");
        let call = call.set_opt(lifetime, CreateMachineCall::default_token_ttl);
        call.await.unwrap();
        let requests = emulator.requests();
        assert_eq!(requests.last().unwrap().body, body.as_bytes());
    }
    let page = clerk.raw().list_machines();
    let page = page.set_opt(Some(1u8), ListMachinesCall::limit);
    let page = page.set_opt(None::<i64>, ListMachinesCall::offset);
    assert_eq!(page.await.unwrap().data.len(), 1);
}

#[tokio::test]
async fn every_violation_of_a_call_is_in_one_error() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    let refused = clerk
        .raw()
        .create_machine()
        .default_token_ttl(0)
        .await
        .unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Validation);
    let fields: Vec<_> = refused
        .violations()
        .iter()
        .map(|broken| broken.field.as_str())
        .collect();
    assert_eq!(fields, ["default_token_ttl", "name"]);
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn subjects_are_given_with_and_without_a_question_mark() -> Result<(), identity_facade::Error>
{
    let emulator = Emulator::in_memory().unwrap();
    let genauth = genauth_of(&emulator);
    let fine = || Subject::users(["ada", "bob"]);
    // With `?` each is a subject, without it a result; what one list holds is of one type.
    let checked = [fine().unwrap(), Subject::roles("code1", ["admin"]).unwrap()];
    assert!(
        genauth
            .revoke_application_access("app", &checked)
            .await?
            .success
    );
    let unchecked = [fine(), Subject::roles("code1", ["admin"])];
    assert!(
        genauth
            .revoke_application_access("app", unchecked)
            .await?
            .success
    );
    let mixed = [Ok(fine().unwrap()), Subject::groups(["staff"])];
    assert!(
        genauth
            .revoke_application_access("app", mixed)
            .await?
            .success
    );
    // One subject needs no list, and the call by the vendor's name takes subjects, too.
    let one = genauth.revoke_application_access("app", fine().unwrap());
    assert!(one.await?.success);
    let raw = genauth.raw().revoke_application_access().app_id("app");
    assert!(raw.list([fine()]).await?.success);

    let refused = genauth
        .revoke_application_access("app", [fine(), Subject::users([" "])])
        .await;
    let refused = refused.unwrap_err();
    assert_eq!(refused.violations()[0].field, "list[1].targetIdentifier[0]");
    Ok(())
}

#[test]
fn calls_and_their_futures_go_anywhere() {
    fn anywhere<T: Send + Unpin + 'static>(value: T) -> T {
        value
    }
    fn shared<T: Send + Sync + Clone + Unpin + 'static>(value: T) -> T {
        anywhere(value.clone())
    }
    let emulator = Emulator::in_memory().unwrap();
    let (clerk, genauth) = (clerk_of(&emulator), genauth_of(&emulator));
    let delete = anywhere(shared(clerk.machines().delete_scope("mch_1", "mch_2")));
    let list = anywhere(shared(clerk.raw().list_machines()));
    let revoke = shared(genauth.revoke_application_access("app", [Subject::users(["ada"])]));
    drop::<ResponseFuture<_>>(anywhere(delete.send()));
    drop::<ReplyFuture<_>>(anywhere(list.reply()));
    drop::<ResponseFuture<_>>(anywhere(revoke.into_future()));
}
