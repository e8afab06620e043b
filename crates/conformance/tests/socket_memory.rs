//! Listing over a socket holds one page, however many items there are; collecting the same list holds it whole, and says
//! what that takes. The server is another process, so that its memory is not counted. One test, so that nothing else in
//! this process takes memory meanwhile.

#![cfg(target_os = "linux")]

mod server;

use std::fs;

use identity_facade::{RateLimit, clerk};
use server::Server;

/// All users, and how many are on a page. An unoptimized emulator takes long for each of them, so it has fewer, on smaller
/// pages.
const USERS: usize = if cfg!(debug_assertions) {
    1_500
} else {
    50_000
};
const PAGE: i64 = if cfg!(debug_assertions) { 50 } else { 500 };

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
    let every = || client.users().list().limit(PAGE);
    let mut users = every().items();
    let (mut count, mut before, mut last) = (0, 0, None);
    while let Some(user) = users.next().await {
        let user = user.unwrap();
        assert_ne!(last.as_ref(), Some(&user.id));
        last = Some(user.id);
        count += 1;
        // At least two pages, so that a page has been followed by another one.
        if count == USERS / 10 {
            before = peak();
        }
    }
    assert_eq!(count, USERS);
    drop(users);
    // What the kernel says is not exact, and may be a little less than before.
    let grown = peak().saturating_sub(before);
    let all = every().items().collect().await.unwrap();
    assert_eq!(all.len(), USERS);
    let kept = peak() - before;
    eprintln!("{USERS} users: {before} KiB, streamed {grown} KiB more, kept {kept} KiB more");
    assert!(grown < kept / 4, "it grew by {grown} KiB of {kept}");
}
