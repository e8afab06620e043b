//! An emulator and calls to it at both vendors: one operation that may be repeated, and one that must happen once.

#![allow(dead_code)] // each test file uses its part

use std::time::{Duration, SystemTime};

use identity_emulator::Emulator;
use identity_facade::genauth::{ManagementClient, ManagementClientBuilder};
use identity_facade::genauth_raw::{applications, shared};
use identity_facade::{CallOptions, Error, Reply, clerk};

/// How long an attempt may take here, in milliseconds.
pub(crate) const STALL: u64 = 5000;

/// The time that both sides believe in where nothing else is said.
pub(crate) fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_014_400)
}

/// One emulator that is reached through a socket, and one that is reached without.
pub(crate) async fn emulators() -> [Emulator; 2] {
    let listening = Emulator::builder().clock(noon).start().await;
    let in_memory = Emulator::builder().clock(noon).in_memory();
    [listening.unwrap(), in_memory.unwrap()]
}

/// A client of Clerk for an emulator, whichever way it is reached.
pub(crate) fn clerk_of(emulator: &Emulator) -> clerk::ClientBuilder {
    let client = clerk::Client::builder(emulator.clerk_key());
    match emulator.address() {
        Some(_) => client.base_url(emulator.clerk_url()),
        None => client.exchange(emulator.connection()),
    }
}

/// A client of GenAuth for an emulator, whichever way it is reached.
pub(crate) fn genauth_of(emulator: &Emulator) -> ManagementClientBuilder {
    let (id, secret) = emulator.genauth_key();
    let client = ManagementClient::builder(id, secret);
    match emulator.address() {
        Some(_) => client.host(emulator.genauth_url()),
        None => client.exchange(emulator.connection()),
    }
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
    emulator: &Emulator,
    repeatable: bool,
) -> Result<u32, Error> {
    call_with(vendor, emulator, repeatable, CallOptions::new()).await
}

/// The same, with options.
pub(crate) async fn call_with(
    vendor: Vendor,
    emulator: &Emulator,
    repeatable: bool,
    options: CallOptions,
) -> Result<u32, Error> {
    let clients = (clerk_of(emulator), genauth_of(emulator));
    call_through(vendor, clients, repeatable, options).await
}

/// The same, through clients that are still to be built.
pub(crate) async fn call_through(
    vendor: Vendor,
    (clerk, genauth): (clerk::ClientBuilder, ManagementClientBuilder),
    repeatable: bool,
    options: CallOptions,
) -> Result<u32, Error> {
    let stall = Duration::from_millis(STALL);
    match vendor {
        Vendor::Clerk => {
            let client = clerk.attempt_timeout(stall).build()?;
            if repeatable {
                let call = client.raw().list_machines();
                call.with_options(options).reply().await.map(tries)
            } else {
                let call = client.raw().create_machine().name("m");
                call.with_options(options).reply().await.map(tries)
            }
        }
        Vendor::GenAuth => {
            let client = genauth.clock(noon).attempt_timeout(stall).build()?;
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
        let call = client.raw().revoke_application_access();
        let call = call.app_id("a").list(subject).with_options(options);
        call.reply().await.map(tries)
    } else {
        let subject = applications::ApplicationPermissionRecordItem::builder()
            .target_type(shared::SubjectType::User)
            .target_identifier(["u"])
            .effect(shared::Effect::Allow);
        let call = client.raw().authorize_application_access();
        let call = call.app_id("a").list(subject).with_options(options);
        call.reply().await.map(tries)
    }
}

#[allow(clippy::needless_pass_by_value)] // reads well behind `map`
fn tries<T>(reply: Reply<T>) -> u32 {
    reply.attempts()
}
