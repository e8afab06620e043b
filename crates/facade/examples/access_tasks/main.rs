//! Five tasks of access administration, each in a file of its own, against the emulator in this process:
//!
//! ```text
//! cargo run -p identity-facade --example access_tasks --features clerk-tasks,genauth-tasks
//! ```
//!
//! | file | lines | task |
//! |---|---|---|
//! | `offboard.rs` | 13 | off-board a person by e-mail address, at both vendors |
//! | `strip.rs` | 8 | take every access away from a machine |
//! | `revoke.rs` | 24 | revoke the access of the users in a file, with progress; go on where a run ended |
//! | `change.rs` | 22 | read all users, change 200 of them, 8 at a time |
//! | `serve.rs` | 32 | an axum service that tells four kinds of error apart |
//!
//! Lines are those of the whole file, imports and comments among them. The first three take about 28, 18 and 45 lines of
//! TypeScript with @clerk/backend, for less: one vendor, no plan, no resuming.

mod change;
mod offboard;
mod revoke;
mod serve;
mod strip;

use std::error::Error;
use std::{env, fs};

use axum::body::Body;
use axum::http::{Request, StatusCode};
use identity_emulator::{Emulator, Scene};
use identity_facade::clerk;
use identity_facade::genauth::ManagementClient;
use tower_service::Service as _;

/// One person at both vendors, two machines of which each may call the other one, and an application with a user.
const SCENE: &str = r#"[
    { "call": "POST /v1/users", "body": { "email_address": ["ada@example.com"], "skip_password_requirement": true,
        "public_metadata": { "plan": "trial" } }, "as": "ada" },
    { "call": "POST /api/v3/create-user", "body": { "email": "ada@example.com" }, "as": "ada2" },
    { "call": "POST /v1/machines", "body": { "name": "reports" }, "as": "reports" },
    { "call": "POST /v1/machines", "body": { "name": "ledger" }, "as": "ledger" },
    { "call": "POST /v1/machines/{reports.id}/scopes", "body": { "to_machine_id": "{ledger.id}" } },
    { "call": "POST /v1/machines/{ledger.id}/scopes", "body": { "to_machine_id": "{reports.id}" } },
    { "call": "POST /api/v3/authorize-application-access", "body": { "appId": "app", "list": [
        { "targetType": "USER", "targetIdentifier": ["user-7"], "effect": "ALLOW" } ] } }
]"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    five_tasks().await
}

async fn five_tasks() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::in_memory()?;
    let scene: Scene = serde_json::from_str(SCENE)?;
    let named = emulator.set_scene(&scene)?;
    let id_of = |name: &str| named[name]["id"].as_str().unwrap_or_default().to_owned();
    let (id, secret) = emulator.genauth_key();
    let clerk = clerk::Client::builder(emulator.clerk_key())
        .exchange(emulator.connection())
        .build()?;
    let genauth = ManagementClient::builder(id, secret)
        .exchange(emulator.connection())
        .build()?;

    let changed = change::change(&clerk).await?;
    assert_eq!(changed.counts().done, 1);

    let mut service = serve::service(clerk.clone());
    let path = format!("/scopes/{}/{}", id_of("reports"), id_of("ledger"));
    for expected in [StatusCode::NO_CONTENT, StatusCode::NOT_FOUND] {
        let request = Request::delete(&path).body(Body::empty())?;
        let answer = service.call(request).await?;
        assert_eq!(answer.status(), expected);
    }
    let request = Request::delete("/scopes/mch_1/%2E%2E").body(Body::empty())?;
    let refused = service.call(request).await?;
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);

    strip::strip(&clerk, &id_of("ledger")).await?;
    offboard::offboard(&clerk, &genauth, "ada@example.com").await?;

    let folder = env::temp_dir().join(format!("access-tasks-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let (users, saved) = (folder.join("users.txt"), folder.join("report.json"));
    let lines: Vec<String> = (0..2_345).map(|n| format!("user-{n}")).collect();
    fs::write(&users, lines.join("\n"))?;
    let report = revoke::revoke(&genauth, "app", &users, &saved).await?;
    assert_eq!((report.counts().done, report.requests()), (2_345, 5));
    let again = revoke::revoke(&genauth, "app", &users, &saved).await?;
    assert!(again.is_complete() && again.requests() == 0);
    fs::remove_dir_all(&folder)?;
    Ok(())
}

#[tokio::test]
async fn all_five_tasks_are_done() -> Result<(), Box<dyn Error>> {
    five_tasks().await
}

#[test]
fn the_lines_of_each_task_are_counted() {
    let page = include_str!("main.rs");
    for (file, text) in [
        ("offboard.rs", include_str!("offboard.rs")),
        ("strip.rs", include_str!("strip.rs")),
        ("revoke.rs", include_str!("revoke.rs")),
        ("change.rs", include_str!("change.rs")),
        ("serve.rs", include_str!("serve.rs")),
    ] {
        let row = format!("| `{file}` | {} |", text.lines().count());
        assert!(page.contains(&row), "{row}");
    }
}
