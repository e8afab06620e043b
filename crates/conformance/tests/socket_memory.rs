//! Listing over a socket holds one page, however many items there are; collecting the same list holds it whole, and says
//! what that takes. The server is another process, so that its memory is not counted. One test, so that nothing else in
//! this process takes memory meanwhile.

#![cfg(target_os = "linux")]

mod server;

use std::fs;

use identity_facade::{RateLimit, clerk};
use server::Server;

/// All of them in an optimized build: making users takes an unoptimized emulator long.
const USERS: usize = if cfg!(debug_assertions) {
    5_000
} else {
    50_000
};

/// The most memory that this process has had, in KiB.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let mut lines = status.lines();
    let line = lines.find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[tokio::test]
async fn all_users_of_a_server_take_as_much_memory_as_a_tenth_of_them() {
    let server = Server::start(&["--users", &USERS.to_string()]);
    let client = clerk::Client::builder("sk_test_emulator").base_url(&server.url);
    let client = client.rate_limit(RateLimit::Off).build().unwrap();
    let mut users = client.users().list().items();
    let (mut count, mut before, mut last) = (0, 0, None);
    while let Some(user) = users.next().await {
        let user = user.unwrap();
        assert_ne!(last.as_ref(), Some(&user.id));
        last = Some(user.id);
        count += 1;
        // Two pages, so that a page has been followed by another one.
        if count == (USERS / 10).max(1_000) {
            before = peak();
        }
    }
    assert_eq!(count, USERS);
    drop(users);
    let grown = peak() - before;
    let all = client.users().list().items().collect().await.unwrap();
    assert_eq!(all.len(), USERS);
    let kept = peak() - before;
    eprintln!("{USERS} users: {before} KiB, streamed {grown} KiB more, kept {kept} KiB more");
    assert!(grown < kept / 4, "it grew by {grown} KiB of {kept}");
}
