//! An emulator and calls to it at both vendors: one operation that may be repeated, and one that must happen once.

#![allow(dead_code)] // each test file uses its part

use std::time::{Duration, SystemTime};

use identity_emulator::Emulator;
use identity_facade::clerk_raw::machines::CreateMachineBody;
use identity_facade::genauth::ManagementClient;
use identity_facade::genauth_raw::{applications, shared};
use identity_facade::{CallOptions, Error, clerk};
use identity_facade_core::Reply;

/// How long an attempt may take here, in milliseconds.
pub(crate) const STALL: u64 = 5000;

/// The time that both sides believe in where nothing else is said.
pub(crate) fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_014_400)
}

pub(crate) async fn emulator() -> Emulator {
    Emulator::builder().clock(noon).start().await.unwrap()
}

#[derive(Clone, Copy)]
pub(crate) enum Vendor {
    Clerk,
    GenAuth,
}

/// Calls with a client that has nothing of its own but an attempt timeout, so that a stall leaves time for another
/// attempt. The outcome is the number of attempts.
pub(crate) async fn call(
    vendor: Vendor,
    url: &str,
    emulator: &Emulator,
    repeatable: bool,
) -> Result<u32, Error> {
    call_with(vendor, url, emulator, repeatable, CallOptions::new()).await
}

/// The same, with options.
pub(crate) async fn call_with(
    vendor: Vendor,
    url: &str,
    emulator: &Emulator,
    repeatable: bool,
    options: CallOptions,
) -> Result<u32, Error> {
    let stall = Duration::from_millis(STALL);
    match vendor {
        Vendor::Clerk => {
            let client = clerk::Client::builder(emulator.clerk_key()).base_url(url);
            let client = client.attempt_timeout(stall).build()?;
            if repeatable {
                let call = client.raw().list_machines();
                call.options(options).send().await.map(tries)
            } else {
                let body = CreateMachineBody::builder().name("m");
                let call = client.raw().create_machine().body(body);
                call.options(options).send().await.map(tries)
            }
        }
        Vendor::GenAuth => {
            let (id, secret) = emulator.genauth_key();
            let client = ManagementClient::builder(id, secret).host(url).clock(noon);
            let client = client.attempt_timeout(stall).build()?;
            access_with(&client, repeatable, options).await
        }
    }
}

/// Takes access away, which may be repeated, or gives it, which must happen once.
pub(crate) async fn access(client: &ManagementClient, repeatable: bool) -> Result<u32, Error> {
    access_with(client, repeatable, CallOptions::new()).await
}

async fn access_with(
    client: &ManagementClient,
    repeatable: bool,
    options: CallOptions,
) -> Result<u32, Error> {
    if repeatable {
        let subject = applications::DeleteApplicationPermissionRecordItem::builder()
            .target_type(shared::SubjectType::User)
            .target_identifier(["u"]);
        let body = applications::RevokeApplicationAccessDto::builder();
        let body = body.app_id("a").list([subject]);
        let call = client.raw().revoke_application_access().body(body);
        call.options(options).send().await.map(tries)
    } else {
        let subject = applications::ApplicationPermissionRecordItem::builder()
            .target_type(shared::SubjectType::User)
            .target_identifier(["u"])
            .effect(shared::Effect::Allow);
        let body = applications::AuthorizeApplicationAccessDto::builder();
        let body = body.app_id("a").list([subject]);
        let call = client.raw().authorize_application_access().body(body);
        call.options(options).send().await.map(tries)
    }
}

#[allow(clippy::needless_pass_by_value)] // reads well behind `map`
fn tries<T>(reply: Reply<T>) -> u32 {
    reply.attempts()
}
