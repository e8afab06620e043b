//! Options of a client reach everything that the client sends: calls, bulk forms and tasks.

#![cfg(all(feature = "clerk-tasks", feature = "genauth-tasks"))]

use std::time::Duration;

use identity_emulator::{Emulator, Fault};
use identity_facade::genauth::{ManagementClient, SubjectId};
use identity_facade::{CallOptions, RetryPolicy, clerk};

/// An emulator that answers nothing but 503, and clients that try once.
fn unavailable() -> (Emulator, clerk::Client, ManagementClient) {
    let emulator = Emulator::in_memory().unwrap();
    emulator.inject(Fault::status(503));
    let once = || CallOptions::new().retry(RetryPolicy::never());
    let clerk = clerk::Client::builder(emulator.clerk_key());
    let clerk = clerk.exchange(emulator.connection()).build().unwrap();
    let (id, secret) = emulator.genauth_key();
    let genauth = ManagementClient::builder(id, secret);
    let genauth = genauth.exchange(emulator.connection()).build().unwrap();
    let (clerk, genauth) = (clerk.with_options(once()), genauth.with_options(once()));
    (emulator, clerk, genauth)
}

#[tokio::test]
async fn bulk_forms_are_sent_with_the_options_of_their_client() {
    let (emulator, clerk, genauth) = unavailable();
    let report = clerk.users().ban_all(["user_1"]).await;
    assert_eq!((report.counts().unknown, emulator.requests().len()), (1, 1));

    emulator.clear_requests();
    let grants = [SubjectId::user("ada")];
    let report = genauth.revoke_application_access_all("app", grants).await;
    assert_eq!((report.counts().unknown, emulator.requests().len()), (1, 1));

    emulator.clear_requests();
    let each = clerk.each(["user_1"], |clerk, id| clerk.users().get(id));
    assert!(!each.await.is_complete());
    assert_eq!(emulator.requests().len(), 1);
}

#[tokio::test]
async fn tasks_are_sent_with_the_options_of_their_client() {
    let (emulator, clerk, genauth) = unavailable();
    let error = clerk.offboard_user("user_1").plan().await.unwrap_err();
    assert_eq!((error.attempts(), emulator.requests().len()), (1, 1));

    emulator.clear_requests();
    let error = genauth.offboard_user("ada").plan().await.unwrap_err();
    assert_eq!((error.attempts(), emulator.requests().len()), (1, 1));
}

#[tokio::test]
async fn options_keep_what_later_ones_leave_open() {
    let (emulator, clerk, _) = unavailable();
    let later = CallOptions::new().total_timeout(Duration::from_secs(30));
    let error = clerk
        .with_options(later)
        .users()
        .get("user_1")
        .await
        .unwrap_err();
    assert_eq!((error.attempts(), emulator.requests().len()), (1, 1));
}
