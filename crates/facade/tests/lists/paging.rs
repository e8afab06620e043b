//! Lists of any length against the emulator, as a program reads them.

#![cfg(all(
    feature = "clerk-machines",
    feature = "clerk-users",
    feature = "genauth-groups"
))]

use std::collections::BTreeSet;

use identity_emulator::Emulator;
use identity_facade::clerk_raw::machines::Machine;
use identity_facade::clerk_raw::users::User;
use identity_facade::genauth::ManagementClient;
use identity_facade::{ErrorKind, ItemStream, RateLimit, clerk};

fn clerk_of(emulator: &Emulator) -> clerk::Client {
    clerk::Client::builder(emulator.clerk_key())
        .exchange(emulator.connection())
        .rate_limit(RateLimit::Off)
        .build()
        .unwrap()
}

async fn machines(clerk: &clerk::Client, count: usize) {
    for number in 0..count {
        let name = format!("machine {number}");
        clerk.raw().create_machine().name(name).await.unwrap();
    }
}

async fn users(clerk: &clerk::Client, count: usize) {
    for number in 0..count {
        let address = format!("user{number}@example.com");
        let call = clerk.raw().create_user().email_address([address]);
        call.await.unwrap();
    }
}

#[tokio::test]
async fn a_list_is_read_item_by_item_page_by_page_or_at_once() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    machines(&clerk, 7).await;

    let mut items: ItemStream<Machine> = clerk.raw().list_machines().limit(3).items();
    let mut ids = BTreeSet::new();
    while let Some(machine) = items.next().await {
        ids.insert(machine.unwrap().id.to_string());
    }
    assert_eq!(ids.len(), 7);
    assert_eq!(items.total(), Some(7));
    assert!(!items.shifted() && items.unreadable().is_empty());

    let mut pages = clerk.raw().list_machines().limit(3).pages();
    let mut lengths = Vec::new();
    while let Some(page) = pages.next().await {
        lengths.push(page.unwrap().len());
    }
    assert_eq!(lengths, [3, 3, 1]);

    let all: Vec<Machine> = clerk.raw().list_machines().items().collect().await.unwrap();
    assert_eq!(all.len(), 7);
}

#[tokio::test]
async fn users_may_be_deleted_while_they_are_listed() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    users(&clerk, 12).await;
    let mut all = clerk.raw().get_user_list().limit(5).items();
    let mut deleted = 0;
    while let Some(user) = all.next().await {
        clerk.raw().delete_user(user.unwrap().id).await.unwrap();
        deleted += 1;
    }
    assert_eq!(deleted, 12);
    let left: Vec<User> = clerk.raw().get_user_list().items().collect().await.unwrap();
    assert_eq!(left.len(), 0);
}

#[tokio::test]
async fn a_list_that_is_paged_by_offset_says_when_it_changed() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    machines(&clerk, 6).await;
    let mut all = clerk.raw().list_machines().limit(2).items();
    let first = all.next().await.unwrap().unwrap();
    clerk.raw().delete_machine(&first.id).await.unwrap();
    assert!(!all.shifted());
    let rest = all.collect().await.unwrap();
    assert!(all.shifted());
    // One was moved onto the page before.
    assert_eq!(rest.len(), 4);

    machines(&clerk, 1).await;
    for machine in clerk.raw().list_machines().items().collect().await.unwrap() {
        clerk.raw().delete_machine(machine.id).await.unwrap();
    }
    let left = clerk.raw().list_machines().await.unwrap();
    assert_eq!(left.data.len(), 0);
}

#[tokio::test]
async fn genauths_pages_are_followed_by_their_number() {
    let emulator = Emulator::in_memory().unwrap();
    let (id, secret) = emulator.genauth_key();
    let genauth = ManagementClient::builder(id, secret)
        .exchange(emulator.connection())
        .rate_limit(RateLimit::Off);
    let genauth = genauth.build().unwrap();
    for number in 0..7 {
        let group = genauth.raw().create_group();
        let group = group.code(format!("g{number}")).name("Group");
        group.description("a group").type_("static").await.unwrap();
    }
    let groups = genauth.raw().list_groups().limit(3).items().collect().await;
    let codes: BTreeSet<_> = groups
        .unwrap()
        .iter()
        .map(|group| group.code.to_string())
        .collect();
    assert_eq!(codes.len(), 7);
    let from = genauth.raw().list_groups().limit(3).page(3);
    assert_eq!(from.items().collect().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_broken_limit_is_told_before_anything_is_sent() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk_of(&emulator);
    let mut items = clerk.raw().list_machines().limit(501).items();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(items.next().await.is_none());
    assert_eq!(emulator.requests().len(), 0);
}
