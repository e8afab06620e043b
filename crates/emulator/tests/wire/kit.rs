//! The emulator as a kit: scenes, state that survives, and what it says of itself.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use identity_emulator::{Emulator, FaultFile, Scene};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::genauth_token::call;
use crate::{answer, clerk, clerk_as, id, machine};

/// A file of this test alone, that is gone with it.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let name = format!("identity-emulator-{}-{name}.json", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
        let _ = std::fs::remove_file(self.0.with_extension("json.lock"));
    }
}

fn scene() -> Scene {
    serde_json::from_value(json!([
        { "call": "POST /v1/machines", "body": { "name": "billing" }, "as": "billing" },
        { "call": "POST /v1/machines", "body": { "name": "ledger" }, "as": "ledger" },
        { "call": "POST /v1/machines/{billing.id}/scopes", "body": { "to_machine_id": "{ledger.id}" } },
        { "call": "POST /v1/m2m_tokens", "body": {}, "key": "{billing.secret_key}" },
        { "call": "POST /api/v3/create-user", "body": { "username": "ada" }, "as": "ada" },
        { "call": "GET /api/v3/get-user?userId={ada.data.userId}" },
    ]))
    .unwrap()
}

#[tokio::test]
async fn a_scene_is_set_before_the_first_request_and_is_not_recorded() {
    let emulator = Emulator::builder().scene(scene()).start().await.unwrap();
    assert!(emulator.requests().is_empty());
    let (_, machines) = answer(clerk(&emulator, Method::GET, "/machines?order_by=%2Bname")).await;
    assert_eq!(machines["data"][0]["scoped_machines"][0]["name"], "ledger");
    let users = call(&emulator, Method::GET, "/api/v3/list-users", None).await;
    assert_eq!(users["data"]["list"][0]["username"], "ada");
    assert_eq!(
        emulator.state()["clerk"]["m2m_token"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

/// Why an emulator does not start with these calls.
async fn refusal(calls: Value) -> String {
    let scene: Scene = serde_json::from_value(calls).unwrap();
    let started = Emulator::builder().scene(scene).start().await;
    started.unwrap_err().to_string()
}

#[tokio::test]
async fn a_scene_that_is_refused_says_which_call_and_why() {
    let billing = json!({ "call": "POST /v1/machines", "body": { "name": "billing" } });
    for (wrong, why) in [
        (
            json!({ "call": "POST /v1/machines", "body": { "nam": "billing" } }),
            "nam",
        ),
        (json!({ "call": "/v1/machines" }), "METHOD /path"),
        (json!({ "call": "GET /v2/machines" }), "no API's"),
    ] {
        let call = wrong["call"].as_str().unwrap().to_owned();
        let error = refusal(json!([billing, wrong])).await;
        assert!(
            error.contains(&format!("call 2: {call} was refused")) && error.contains(why),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_placeholder_that_stands_for_nothing_is_named() {
    let app = json!({ "call": "POST /v1/machines", "body": { "name": "app" }, "as": "app" });
    let with = |call: Value| json!([app, call]);
    let misspelt = json!({ "call": "GET /v1/machines/{ap.id}" });
    let error = refusal(with(misspelt)).await;
    assert!(error.ends_with("call 2: nothing is named `ap`"), "{error}");
    let missing = json!({ "call": "POST /v1/machines", "body": { "name": "{app.nope}" } });
    let error = refusal(with(missing)).await;
    assert!(
        error.ends_with("call 2: `app` has no member `nope`"),
        "{error}"
    );
    let list = json!({ "call": "GET /v1/machines/{app.scoped_machines}" });
    let error = refusal(with(list)).await;
    assert!(
        error.contains("call 2: `app.scoped_machines` is no string"),
        "{error}"
    );
    let key = json!({ "call": "POST /v1/m2m_tokens", "key": "{app.key}" });
    assert!(
        refusal(with(key)).await.contains("no member `key`"),
        "a key is filled in like everything else"
    );
}

#[tokio::test]
async fn an_answer_that_was_given_a_name_is_there_for_the_test_and_for_later_calls() {
    let emulator = Emulator::builder().scene(scene()).start().await.unwrap();
    let started_with = emulator.scene();
    assert_eq!(started_with["billing"]["name"], "billing");
    assert_eq!(started_with["ada"]["data"]["username"], "ada");
    let more: Scene = serde_json::from_value(json!([
        { "call": "POST /v1/machines", "body": { "name": "first", "default_token_ttl": 120 }, "as": "first" },
        {
            "call": "POST /v1/machines",
            "body": { "name": "ttl-{first.default_token_ttl}", "default_token_ttl": "{first.default_token_ttl}" },
            "as": "second",
        },
        {
            "call": "POST /v1/jwt_templates",
            "body": { "name": "t", "claims": { "braces": "{}{first}", "who": "{{user.first_name}} of {{ org.name }}" } },
            "as": "template",
        },
    ]))
    .unwrap();
    let named = emulator.set_scene(&more).unwrap();
    assert_eq!(named["second"]["name"], "ttl-120");
    assert_eq!(named["second"]["default_token_ttl"], 120);
    let claims = &named["template"]["claims"];
    assert_eq!(claims["who"], "{{user.first_name}} of {{ org.name }}");
    assert_eq!(claims["braces"], "{}{first}");
    assert_eq!(named.len(), 3);
}

#[tokio::test]
async fn state_outlives_the_process_with_its_secrets() {
    let file = Scratch::new("state");
    let start = || {
        Emulator::builder()
            .state_file(&file.0)
            .scene(scene())
            .start()
    };
    let first = start().await.unwrap();
    let made = machine(&first, "third").await;
    let key = made["secret_key"].as_str().unwrap();
    let create = clerk_as(&first, key, Method::POST, "/m2m_tokens").json(&json!({}));
    let token = answer(create).await.1["token"].clone();
    let before = first.state();
    drop(first);

    let second = start().await.unwrap();
    assert_eq!(second.state(), before, "the scene is not set twice");
    let verify =
        clerk(&second, Method::POST, "/m2m_tokens/verify").json(&json!({ "token": token }));
    let (status, verified) = answer(verify).await;
    assert_eq!(
        (status, &verified["subject"]),
        (StatusCode::OK, &made["id"])
    );
}

#[tokio::test]
async fn what_was_given_set_and_issued_outlives_the_process() {
    let file = Scratch::new("given");
    let start = || Emulator::builder().state_file(&file.0).start();
    let first = start().await.unwrap();
    let scene: Scene = serde_json::from_value(json!([
        { "call": "POST /v1/users", "body": { "username": "ada" }, "as": "ada" },
        { "given": "clerk external_account", "body": { "user_id": "{ada.id}", "provider": "google", "token": "t" } },
        { "call": "PATCH /v1/instance/restrictions", "body": { "blocklist": true } },
        { "call": "POST /api/v3/create-access-key", "body": { "type": "user" }, "as": "key" },
        { "call": "POST /api/v3/create-user", "body": { "username": "eve" }, "as": "eve" },
        { "call": "POST /api/v3/create-application", "body": { "appName": "crm", "appIdentifier": "crm" }, "as": "app" },
        { "given": "genauth sign_in", "body": { "userId": "{eve.data.userId}", "appId": "{app.data.appId}" } },
    ]))
    .unwrap();
    let named = first.set_scene(&scene).unwrap();
    let before = first.state();
    drop(first);

    let second = start().await.unwrap();
    assert_eq!(second.state(), before);
    let path = format!("/users/{}/oauth_access_tokens/google", id(&named["ada"]));
    let (_, tokens) = answer(clerk(&second, Method::GET, &path)).await;
    assert_eq!(tokens[0]["token"], "t");
    let keys = call(&second, Method::GET, "/api/v3/list-access-key", None).await;
    assert_eq!(keys["data"], named["key"]["data"]);
    let body =
        json!({ "userId": named["eve"]["data"]["userId"], "appId": named["app"]["data"]["appId"] });
    let path = "/api/v3/check-session-status";
    let active = call(&second, Method::POST, path, Some(body)).await;
    assert_eq!(active["data"]["active"], true);
}

#[test]
fn a_public_origin_is_the_issuer_in_memory_too() {
    let builder = Emulator::builder().public_origin("http://emulator:4010");
    let emulator = builder.in_memory().unwrap();
    assert_eq!(emulator.clerk_issuer(), "http://emulator:4010");
    assert_eq!(emulator.genauth_issuer(), "http://emulator:4010/oidc");
    let builder = Emulator::builder().public_origin("http://emulator:4010/v1");
    assert!(builder.in_memory().is_err());
}

#[tokio::test]
async fn a_kind_that_an_older_emulator_did_not_keep_is_empty() {
    let file = Scratch::new("older");
    let first = Emulator::builder().scene(scene()).start().await.unwrap();
    let mut state = first.state();
    let known = state["clerk"].as_object_mut().unwrap();
    assert!(known.remove("role_set").is_some());
    std::fs::write(&file.0, state.to_string()).unwrap();
    let second = Emulator::builder().state_file(&file.0).start();
    let second = second.await.unwrap();
    let (_, machines) = answer(clerk(&second, Method::GET, "/machines")).await;
    assert_eq!(machines["total_count"], 2);
    let (_, sets) = answer(clerk(&second, Method::GET, "/role_sets")).await;
    assert_eq!(sets["total_count"], 0);
}

#[tokio::test]
async fn a_file_that_is_no_state_keeps_the_emulator_from_starting() {
    let file = Scratch::new("broken");
    std::fs::write(&file.0, "{}").unwrap();
    let started = Emulator::builder().state_file(&file.0).start().await;
    let error = started.unwrap_err().to_string();
    assert!(error.contains(file.0.to_str().unwrap()), "{error}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_state_file_is_private_to_its_owner_and_holds_the_last_state() {
    use std::os::unix::fs::PermissionsExt as _;

    let file = Scratch::new("private");
    let emulator = Emulator::builder().state_file(&file.0).start();
    let emulator = emulator.await.unwrap();
    let created = (0..20).map(|at| {
        let body = json!({ "name": format!("machine-{at}") });
        let create = clerk(&emulator, Method::POST, "/machines").json(&body);
        tokio::spawn(create.send())
    });
    for created in created.collect::<Vec<_>>() {
        assert_eq!(created.await.unwrap().unwrap().status(), StatusCode::OK);
    }
    let mode = std::fs::metadata(&file.0).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    emulator.set_scene(&scene()).unwrap();
    let state = emulator.state();
    emulator.stop().await.unwrap();
    let written: Value = serde_json::from_slice(&std::fs::read(&file.0).unwrap()).unwrap();
    assert_eq!(written, state, "a scene is kept, too");
}

#[tokio::test]
async fn a_state_file_that_cannot_be_written_is_named_at_the_start() {
    let path = std::env::temp_dir().join("identity-emulator-no-such-folder/state.json");
    let started = Emulator::builder().state_file(&path).start().await;
    let error = started.unwrap_err().to_string();
    assert!(error.contains(path.to_str().unwrap()), "{error}");
}

#[tokio::test]
async fn health_and_the_page_are_not_recorded_and_hold_nothing_of_what_was_asked() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let emulator = Emulator::builder()
        .keep_requests(2)
        .on_request(move |request| told.lock().unwrap().push(request.path.clone()))
        .start()
        .await
        .unwrap();
    for name in ["one", "two", "<three>"] {
        answer(clerk(&emulator, Method::GET, &format!("/machines/{name}"))).await;
    }
    let made = machine(&emulator, "billing").await;
    let ask = async |path: &str| {
        let url = format!("{}{path}", emulator.clerk_url());
        reqwest::get(url).await.unwrap().text().await.unwrap()
    };
    let health: Value = serde_json::from_str(&ask("/health").await).unwrap();
    assert_eq!(health, json!({ "status": "ok" }));
    let page = ask("/").await;
    let secret = made["secret_key"].as_str().unwrap();
    for told in ["<three>", "/two", "billing", secret, "sk_test"] {
        assert!(!page.contains(told), "{told}");
    }
    assert_eq!(emulator.requests().len(), 2);
    assert_eq!(seen.lock().unwrap().len(), 4);
}

#[tokio::test]
async fn the_page_is_one_file_that_may_run_its_own_script_and_ask_its_own_origin() {
    let emulator = Emulator::start().await.unwrap();
    let response = reqwest::get(emulator.clerk_url()).await.unwrap();
    let policy = response.headers()["content-security-policy"].clone();
    let policy = policy.to_str().unwrap().to_owned();
    let page = response.text().await.unwrap();
    let directives: Vec<&str> = policy.split(';').map(str::trim).collect();
    for directive in [
        "default-src 'none'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    ] {
        assert!(directives.contains(&directive), "{policy}");
    }
    // Hashes alone name what runs; a browser that compares them is driven by tests/foreign/status.test.ts.
    for name in ["script-src", "style-src"] {
        let found = directives
            .iter()
            .find_map(|directive| directive.strip_prefix(name));
        let mut sources = found.unwrap().split_whitespace();
        assert!(
            sources.all(|source| source.starts_with("'sha256-")),
            "{policy}"
        );
    }
    for reach in [
        "src=",
        "href=\"http",
        "url(",
        "import ",
        "innerHTML",
        " onclick",
    ] {
        assert!(!page.contains(reach), "{reach}");
    }
}

#[tokio::test]
async fn a_stateless_emulator_answers_every_valid_request() {
    let emulator = Emulator::builder().stateless().start().await.unwrap();
    for path in ["/users/user_1", "/machines/mch_1", "/organizations/org_1"] {
        let (status, body) = answer(clerk(&emulator, Method::GET, path)).await;
        assert_eq!(status, StatusCode::OK, "{body}");
    }
    let role = call(&emulator, Method::GET, "/api/v3/get-role?code=admin", None).await;
    assert_eq!(role["statusCode"], 200, "{role}");
}

#[test]
fn the_files_that_the_readme_shows_are_read() {
    let readme = include_str!("../../README.md");
    let shown: Vec<&str> = readme
        .split("```json")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .collect();
    let [scene, faults] = shown.as_slice() else {
        panic!("the README shows a scene and faults");
    };
    serde_json::from_str::<Scene>(scene).unwrap();
    let faults: FaultFile = serde_json::from_str(faults).unwrap();
    assert_eq!(faults.faults.len(), 4);
}

#[tokio::test]
async fn the_readme_names_the_user_pool_and_every_kind_of_state() {
    let readme = include_str!("../../README.md");
    let emulator = Emulator::builder().scene(scene()).start().await.unwrap();
    let pool = format!("x-genauth-userpool-id: {}'", emulator.genauth_user_pool());
    assert!(readme.contains(&pool), "{pool}");
    let state = emulator.state();
    for vendor in ["clerk", "genauth"] {
        for kind in state[vendor].as_object().unwrap().keys() {
            assert!(readme.contains(&format!("`{kind}`")), "{vendor}: {kind}");
        }
    }
}
