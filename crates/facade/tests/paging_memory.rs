//! A stream of items holds one page. One test, so that nothing else in this process takes memory meanwhile.

#![cfg(all(target_os = "linux", feature = "clerk-users"))]

use std::convert::Infallible;

use bytes::Bytes;
use http::{Request, Response};
use identity_emulator::Emulator;
use identity_facade::clerk_raw::users::User;
use identity_facade::{RateLimit, clerk};

/// All users, and how many are on a page: an unoptimized build takes long for each of them.
const USERS: usize = if cfg!(debug_assertions) {
    6_000
} else {
    50_000
};
const PAGE: i64 = if cfg!(debug_assertions) { 100 } else { 500 };

/// The most memory that this process has had, in KiB.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

/// A user as the emulator has it, as JSON with its id twice.
async fn template() -> (String, String) {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk::Client::builder(emulator.clerk_key())
        .exchange(emulator.connection())
        .build()
        .unwrap();
    let made = clerk.raw().create_user().email_address(["a@example.com"]);
    let reply = made.reply().await.unwrap();
    let id = reply.content().unwrap().id.to_string();
    (String::from_utf8(reply.bytes().to_vec()).unwrap(), id)
}

#[tokio::test]
async fn users_of_a_long_list_take_as_much_memory_as_a_tenth_of_them() {
    let (user, id) = template().await;
    let answer = move |request: Request<Bytes>| {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let value = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs
                .find(|(set, _)| *set == name)
                .map(|(_, value)| value.to_owned())
        };
        let from = value("starting_after").map_or(0, |after| {
            let number: usize = after.trim_start_matches("user_").parse().unwrap();
            number + 1
        });
        let limit: usize = value("limit").unwrap().parse().unwrap();
        let rows = (from..USERS).take(limit);
        let rows: Vec<String> = rows
            .map(|row| user.replace(&id, &format!("user_{row}")))
            .collect();
        let body = format!("[{}]", rows.join(","));
        async move { Ok::<_, Infallible>(Response::new(body)) }
    };
    let clerk = clerk::Client::builder("sk_test_1")
        .exchange(answer)
        .rate_limit(RateLimit::Off)
        .build()
        .unwrap();
    let mut users = clerk.raw().get_user_list().limit(PAGE).items();
    let (mut count, mut before) = (0, 0);
    while let Some(user) = users.next().await {
        assert_eq!(user.unwrap().id, format!("user_{count}"));
        count += 1;
        if count == USERS / 10 {
            before = peak();
        }
    }
    assert_eq!(count, USERS);
    // What the kernel says is not exact, and may be a little less than before.
    let grown = peak().saturating_sub(before);
    let kept = USERS * size_of::<User>() / 1024;
    eprintln!("{USERS} users: it grew by {grown} KiB; all of them take {kept} KiB or more");
    assert!(grown < kept / 10, "it grew by {grown} KiB of {kept}");
}
