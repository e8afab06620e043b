//! The file that state survives in: what is in it after an answer, after a kill and beside other emulators.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use identity_emulator::{Emulator, Scene};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::genauth_token::call;
use crate::program::{Folder, Program};
use crate::{answer, clerk, id, machine};

async fn started(path: &str) -> Emulator {
    Emulator::builder().state_file(path).start().await.unwrap()
}

/// Why an emulator does not start with this file.
async fn refusal(path: &str) -> String {
    let started = Emulator::builder().state_file(path).start().await;
    started.unwrap_err().to_string()
}

fn users(count: usize) -> Scene {
    let calls = (0..count).map(|at| {
        json!({ "call": "POST /v1/users", "body": { "email_address": [format!("user{at}@example.com")] } })
    });
    serde_json::from_value(calls.collect()).unwrap()
}

#[tokio::test]
async fn a_change_adds_a_line_and_does_not_write_the_whole_file_again() {
    let folder = Folder::new("grows");
    let path = folder.file("state.json");
    let emulator = started(&path).await;
    emulator.set_scene(&users(200)).unwrap();
    drop(emulator);
    let emulator = started(&path).await;
    let before = fs::read(&path).unwrap();
    machine(&emulator, "billing").await;
    let after = fs::read(&path).unwrap();
    assert!(after.starts_with(&before) && after.ends_with(b"\n"));
    let added = after.len() - before.len();
    assert!(
        added > 0 && added < 2000 && before.len() > 100_000,
        "{added} of {}",
        before.len()
    );
    answer(clerk(&emulator, Method::GET, "/machines")).await;
    assert_eq!(
        fs::read(&path).unwrap(),
        after,
        "what changes nothing writes nothing"
    );
}

#[tokio::test]
async fn lines_say_what_the_state_is() {
    let folder = Folder::new("lines");
    let path = folder.file("state.json");
    let copy = folder.file("copy.json");
    let emulator = started(&path).await;
    // Rows are added, changed, dropped in the middle and added again, in tables that are new and in those that are not.
    let mut made = Vec::new();
    for name in ["a", "b", "c", "d"] {
        made.push(machine(&emulator, name).await);
    }
    let [a, b, c, d] = [0, 1, 2, 3].map(|at: usize| id(&made[at]).to_owned());
    let delete = answer(clerk(&emulator, Method::DELETE, &format!("/machines/{b}"))).await;
    assert_eq!(delete.0, StatusCode::OK);
    let scope = clerk(&emulator, Method::POST, &format!("/machines/{a}/scopes"));
    assert_eq!(
        answer(scope.json(&json!({ "to_machine_id": d }))).await.0,
        StatusCode::OK
    );
    let rename = clerk(&emulator, Method::PATCH, &format!("/machines/{c}"));
    assert_eq!(
        answer(rename.json(&json!({ "name": "z" }))).await.0,
        StatusCode::OK
    );
    emulator.set_scene(&users(3)).unwrap();
    let created = call(
        &emulator,
        Method::POST,
        "/api/v3/create-user",
        Some(json!({ "username": "ada" })),
    )
    .await;
    let deleted = json!({ "userIds": [created["data"]["userId"]] });
    call(
        &emulator,
        Method::POST,
        "/api/v3/delete-users-batch",
        Some(deleted),
    )
    .await;
    call(
        &emulator,
        Method::POST,
        "/api/v3/create-user",
        Some(json!({ "username": "eve" })),
    )
    .await;
    emulator.rotate_keys(Duration::from_secs(60));
    machine(&emulator, "e").await;

    let text = fs::read_to_string(&path).unwrap();
    assert!(text.lines().count() > 10, "{}", text.lines().count());
    // As if it had been killed now, within the next line.
    fs::write(&copy, format!("{text}{{\"clerk\":{{\"rows\":{{\"mach")).unwrap();
    let other = started(&copy).await;
    let listed = answer(clerk(&other, Method::GET, "/machines?order_by=%2Bname"))
        .await
        .1;
    assert_eq!(listed["total_count"], 4);
    assert_eq!(other.state(), emulator.state());
    // And again, after the gaps were closed.
    let further = machine(&other, "f").await;
    let text = fs::read_to_string(&copy).unwrap();
    fs::write(&path, &text).unwrap();
    let before = other.state();
    drop((other, emulator));
    fs::write(&path, &text).unwrap();
    let again = started(&path).await;
    assert_eq!(again.state(), before);
    let found = clerk(&again, Method::GET, &format!("/machines/{}", id(&further)));
    assert_eq!(answer(found).await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_line_that_is_broken_within_the_file_keeps_the_emulator_from_starting() {
    let folder = Folder::new("broken-line");
    let path = folder.file("state.json");
    drop(started(&path).await);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}{{\"clerk\":\n")).unwrap();
    let told = refusal(&path).await;
    assert!(told.contains(&path), "{told}");
}

#[tokio::test]
async fn one_emulator_uses_a_file_at_a_time() {
    let folder = Folder::new("lock");
    let path = folder.file("state.json");
    let first = started(&path).await;
    machine(&first, "billing").await;
    let told = refusal(&path).await;
    assert!(
        told.contains(&path) && told.contains("another emulator"),
        "{told}"
    );
    first.stop().await.unwrap();
    let second = started(&path).await;
    assert_eq!(second.state()["clerk"]["machine"][0]["name"], "billing");
}

#[tokio::test]
async fn files_that_differ_after_the_dot_do_not_meet() {
    let folder = Folder::new("names");
    let (one, two) = (folder.file("state.one"), folder.file("state.two"));
    // Anybody's file, which the emulator has no right to.
    let part = folder.file("state.part");
    fs::write(&part, "mine").unwrap();
    let (first, second) = (started(&one).await, started(&two).await);
    machine(&first, "first").await;
    machine(&second, "second").await;
    drop((first, second));
    for (path, name) in [(&one, "first"), (&two, "second")] {
        let written: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        assert_eq!(written["clerk"]["machine"][0]["name"], name);
    }
    assert_eq!(fs::read_to_string(&part).unwrap(), "mine");
}

#[tokio::test]
async fn what_a_killed_emulator_left_beside_the_file_is_removed() {
    let folder = Folder::new("abandoned");
    let path = folder.file("state.json");
    let (abandoned, other) = (
        folder.file(".state.json.1.part"),
        folder.file(".state.json.x.part"),
    );
    fs::write(&abandoned, "{").unwrap();
    fs::write(&other, "{").unwrap();
    drop(started(&path).await);
    assert!(!Path::new(&abandoned).exists() && Path::new(&other).exists());
}

#[cfg(unix)]
#[tokio::test]
async fn a_symbolic_link_is_followed_and_stays_one() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = Folder::new("link");
    let (link, path) = (folder.file("link.json"), folder.file("state.json"));
    symlink("state.json", &link).unwrap();
    let emulator = started(&link).await;
    machine(&emulator, "billing").await;
    assert!(
        refusal(&path).await.contains("another emulator"),
        "both names are one file"
    );
    drop(emulator);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    for name in ["state.json", "state.json.lock"] {
        let mode = fs::metadata(folder.file(name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    let written: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(written["clerk"]["machine"][0]["name"], "billing");
}

#[cfg(unix)]
#[tokio::test]
async fn a_change_that_cannot_be_written_is_no_success() {
    let folder = Folder::new("gone");
    let within = folder.file("within");
    fs::create_dir(&within).unwrap();
    let path = folder.file("within/state.json");
    let emulator = started(&path).await;
    machine(&emulator, "first").await;
    fs::remove_dir_all(&within).unwrap();

    let create = clerk(&emulator, Method::POST, "/machines").json(&json!({ "name": "second" }));
    let (status, refused) = answer(create).await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(crate::code(&refused), "emulator_state_not_kept");
    let (key, secret) = emulator.genauth_key();
    let exchange = json!({ "accessKeyId": key, "accessKeySecret": secret });
    let url = format!("{}/api/v3/get-management-token", emulator.genauth_url());
    let (status, refused) = answer(crate::client().post(url).json(&exchange)).await;
    assert_eq!(
        (status, &refused["statusCode"]),
        (StatusCode::OK, &json!(500))
    );
    assert!(
        refused["message"].as_str().unwrap().contains(&path),
        "{refused}"
    );
    assert!(emulator.set_scene(&users(1)).is_err());
    let read = answer(clerk(&emulator, Method::GET, "/machines")).await;
    assert_eq!(read.0, StatusCode::OK, "what changes nothing needs no file");

    fs::create_dir(&within).unwrap();
    machine(&emulator, "third").await;
    let before = emulator.state();
    drop(emulator);
    let written: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(
        written, before,
        "what could not be written is written with what follows"
    );
}

/// As many kills as `IDENTITY_EMULATOR_KILLS` says; a start takes long without optimization.
#[tokio::test(flavor = "multi_thread")]
async fn no_answered_change_is_lost_when_the_program_is_killed() {
    let kills = std::env::var("IDENTITY_EMULATOR_KILLS");
    let kills: usize = kills.map_or(5, |kills| kills.parse().unwrap());
    let folder = Folder::new("kills");
    let path = folder.file("state.json");
    let answered = Arc::new(Mutex::new(Vec::new()));
    for round in 0..kills {
        let mut program = Program::start(&["--state", &path]);
        let writers: Vec<_> = (0..4)
            .map(|writer| {
                let name = format!("{round}-{writer}");
                tokio::spawn(write(program.origin.clone(), name, Arc::clone(&answered)))
            })
            .collect();
        let enough = answered.lock().unwrap().len() + 1 + round * 7 % 25;
        while answered.lock().unwrap().len() < enough {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        program.kill();
        for writer in writers {
            writer.await.unwrap();
        }
    }
    let state = started(&path).await.state();
    let machines = state["clerk"]["machine"].as_array().unwrap().iter();
    let names: HashSet<_> = machines
        .filter_map(|machine| machine["name"].as_str())
        .collect();
    let answered = answered.lock().unwrap();
    for name in answered.iter() {
        assert!(
            names.contains(name.as_str()),
            "{name} was answered and is lost"
        );
    }
    println!("{} answered changes, {kills} kills", answered.len());
}

/// Creates machines until nobody answers, and tells the names of those that were answered.
async fn write(origin: String, prefix: String, answered: Arc<Mutex<Vec<String>>>) {
    for number in 0.. {
        let name = format!("{prefix}-{number}");
        let request = crate::client().post(format!("{origin}/v1/machines"));
        let request = request
            .bearer_auth("sk_test_emulator")
            .json(&json!({ "name": name }));
        match request.send().await {
            Ok(response) if response.status().is_success() => answered.lock().unwrap().push(name),
            _ => break,
        }
    }
}
