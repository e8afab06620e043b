//! What is remembered, from outside.

use identity_emulator::{Emulator, Unmodelled};
use reqwest::Method;
use serde_json::json;

use crate::control::{ask, asked, control, get, post, refused, told};
use crate::{answer, clerk, machine};

#[tokio::test]
async fn a_scene_answers_what_it_named() {
    let emulator = Emulator::start().await.unwrap();
    let scene = json!([
        { "call": "POST /v1/machines", "body": { "name": "reports" }, "as": "reports" },
        { "call": "POST /v1/machines", "body": { "name": "{reports.name}-2" }, "as": "second" },
        { "call": "POST /api/v3/create-user", "body": { "username": "ada" }, "as": "ada" },
    ]);
    let named = post(&emulator, "/scene", scene).await;
    assert_eq!(named["named"]["second"]["name"], "reports-2");
    assert_eq!(named["named"]["ada"]["data"]["username"], "ada");
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn a_scene_that_is_refused_names_the_call_and_what_was_made_before_stays() {
    let emulator = Emulator::start().await.unwrap();
    let scene = json!([
        { "call": "POST /v1/machines", "body": { "name": "reports" } },
        { "call": "POST /v1/machines", "body": { "nam": "ledger" } },
        { "call": "POST /v1/machines", "body": { "name": "never" } },
    ]);
    let (status, answer) = asked(&emulator, Method::POST, "/scene", Some(scene)).await;
    let error = &answer["errors"][0];
    assert_eq!((status, &error["field"]), (422, &json!("body[1]")));
    assert!(
        error["message"].as_str().unwrap().contains("nam"),
        "{error}"
    );
    let machines = answer_of(&emulator).await;
    assert_eq!(machines["total_count"], 1);
}

async fn answer_of(emulator: &Emulator) -> serde_json::Value {
    answer(clerk(emulator, Method::GET, "/machines")).await.1
}

#[tokio::test]
async fn state_that_was_read_can_be_put_back() {
    let emulator = Emulator::start().await.unwrap();
    let made = machine(&emulator, "billing").await;
    let state = get(&emulator, "/state").await;
    assert_eq!(state, emulator.state());
    let secret = made["secret_key"].as_str().unwrap();
    assert!(state.to_string().contains(secret), "{state}");
    machine(&emulator, "second").await;
    ask(&emulator, Method::PUT, "/state", Some(state.clone())).await;
    assert_eq!(emulator.state(), state);
    assert_eq!(answer_of(&emulator).await["total_count"], 1);
}

#[tokio::test]
async fn state_that_cannot_be_read_changes_nothing() {
    let emulator = Emulator::start().await.unwrap();
    machine(&emulator, "billing").await;
    let before = emulator.state();
    let mut broken = Emulator::start().await.unwrap().state();
    // Clerk's part can be read, so it is GenAuth's that fails.
    broken["genauth"]["ids"] = json!("no number");
    let refusal = refused(&emulator, Method::PUT, "/state", Some(broken)).await;
    assert_eq!(refusal, told(422, "body", "state"));
    assert_eq!(emulator.state(), before);
}

#[tokio::test]
async fn a_change_of_state_is_kept_in_the_state_file() {
    let path =
        std::env::temp_dir().join(format!("identity-emulator-{}-control", std::process::id()));
    let emulator = Emulator::builder().state_file(&path).start().await.unwrap();
    let scene = json!([{ "call": "POST /v1/machines", "body": { "name": "reports" } }]);
    post(&emulator, "/scene", scene).await;
    let written = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(written.contains("reports"), "{written}");
}

#[tokio::test]
async fn what_becomes_of_operations_without_state_is_switched_while_it_runs() {
    let emulator = Emulator::start().await.unwrap();
    let clients = async || {
        answer(clerk(&emulator, Method::GET, "/clients"))
            .await
            .0
            .as_u16()
    };
    assert_eq!(clients().await, 200);
    let refuse = json!({ "mode": "refuse" });
    let mode = ask(&emulator, Method::PUT, "/unmodelled", Some(refuse.clone())).await;
    assert_eq!((&mode, clients().await), (&refuse, 501));
    ask(
        &emulator,
        Method::PUT,
        "/unmodelled",
        Some(json!({ "mode": "sample" })),
    )
    .await;
    assert_eq!(clients().await, 200);

    let refusing = Emulator::builder().unmodelled(Unmodelled::Refuse);
    let refusing = refusing.start().await.unwrap();
    assert_eq!(get(&refusing, "/unmodelled").await, refuse);
    let stateless = Emulator::builder().stateless().start().await.unwrap();
    let conflict = refused(&stateless, Method::PUT, "/unmodelled", Some(refuse)).await;
    assert_eq!(conflict, told(409, "body.mode", "stateless"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_change_that_cannot_be_written_is_told() {
    let folder =
        std::env::temp_dir().join(format!("identity-emulator-{}-told", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let emulator = Emulator::builder().state_file(folder.join("state.json"));
    let emulator = emulator.start().await.unwrap();
    let state = emulator.state();
    std::fs::remove_dir_all(&folder).unwrap();
    // State that was replaced is written as a whole, beside the file.
    let put = control(&emulator, Method::PUT, "/state").json(&state);
    let (status, told) = answer(put).await;
    assert_eq!(
        (status.as_u16(), &told["errors"][0]["rule"]),
        (500, &json!("state-file"))
    );
}
