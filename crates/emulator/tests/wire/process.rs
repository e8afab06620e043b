//! The emulator as a thing that is started, watched and stopped.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use identity_emulator::{Emulator, Fault};
use reqwest::Method;
use serde_json::json;

use crate::genauth_token::call;
use crate::{answer, clerk, id, machine};

#[tokio::test]
async fn emulators_share_no_state() {
    let (one, two) = (
        Emulator::start().await.unwrap(),
        Emulator::start().await.unwrap(),
    );
    assert_ne!(one.address(), two.address());
    machine(&one, "billing").await;
    assert_eq!(
        answer(clerk(&one, Method::GET, "/machines")).await.1["total_count"],
        1
    );
    assert_eq!(
        answer(clerk(&two, Method::GET, "/machines")).await.1["total_count"],
        0
    );
}

#[tokio::test]
async fn the_same_calls_yield_the_same_identifiers() {
    let (one, two) = (
        Emulator::start().await.unwrap(),
        Emulator::start().await.unwrap(),
    );
    let other = Emulator::builder().seed(1).start().await.unwrap();
    let id_of = async |emulator: &Emulator| id(&machine(emulator, "billing").await).to_owned();
    let first = id_of(&one).await;
    assert!(first.starts_with("mch_") && first.len() == 31, "{first}");
    assert_eq!(id_of(&two).await, first);
    assert_ne!(id_of(&other).await, first);
}

#[tokio::test]
async fn every_request_is_recorded_with_its_answer() {
    let emulator = Emulator::start().await.unwrap();
    assert!(emulator.requests().is_empty());
    machine(&emulator, "billing").await;
    answer(clerk(&emulator, Method::GET, "/machines?limit=0")).await;
    let requests = emulator.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(
        (requests[0].method.as_str(), requests[0].path.as_str()),
        ("POST", "/v1/machines")
    );
    assert_eq!(requests[0].json(), Some(json!({ "name": "billing" })));
    assert_eq!(requests[0].operation, Some("CreateMachine".to_owned()));
    assert_eq!(
        requests[0].header("authorization"),
        Some("Bearer sk_test_emulator")
    );
    assert_eq!(requests[1].query, [("limit".to_owned(), "0".to_owned())]);
    assert_eq!(requests[1].status.as_u16(), 422);
    emulator.clear_requests();
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn a_refusal_is_on_record_in_whichever_shape_it_was_sent() {
    let emulator = Emulator::start().await.unwrap();
    machine(&emulator, "billing").await;
    let nothing = clerk(&emulator, Method::GET, "/machines?limit=0&offset=-1");
    answer(nothing).await;
    call(
        &emulator,
        Method::GET,
        "/api/v3/get-user?userId=nobody",
        None,
    )
    .await;
    emulator.inject(Fault::no_content().once());
    let emptied = clerk(&emulator, Method::GET, "/machines").send();
    assert_eq!(emptied.await.unwrap().status().as_u16(), 204);
    let stranger = reqwest::get(format!("{}/v2/machines", emulator.clerk_url()));
    stranger.await.unwrap();

    let requests = emulator.requests();
    let told = |path: &str| {
        let told = requests.iter().find(|request| request.path == path);
        let told = told.unwrap();
        (told.outcome(), told.refusal())
    };
    assert_eq!(told("/v1/machines").1, None, "it was created");
    let refused = &requests[1];
    let refusal = refused.refusal().unwrap();
    assert!(
        refusal.contains("limit") && refusal.contains("; ") && refusal.contains("offset"),
        "{refusal}"
    );
    let (outcome, refusal) = told("/api/v3/get-user");
    assert_eq!(outcome, "200 (404)");
    let sent = requests
        .iter()
        .find(|request| request.path == "/api/v3/get-user");
    let sent = sent.unwrap().answer.as_ref().unwrap();
    assert_eq!(refusal.as_deref(), sent["message"].as_str());
    let (outcome, refusal) = told("/v2/machines");
    assert_eq!(outcome, "404");
    assert!(refusal.unwrap().contains("/v1"));
}

#[tokio::test]
async fn what_is_printed_for_debugging_holds_no_key() {
    let emulator = Emulator::start().await.unwrap();
    machine(&emulator, "billing").await;
    let printed = format!(
        "{emulator:?} {:?} {:?}",
        Emulator::builder(),
        emulator.requests()
    );
    assert!(
        !printed.contains("sk_test_emulator") && !printed.contains("emulator-key-secret"),
        "{printed}"
    );
    assert!(!printed.contains("ak_"), "{printed}");
}

#[tokio::test]
async fn a_dropped_emulator_stops_listening() {
    let emulator = Emulator::start().await.unwrap();
    let address = emulator.address().unwrap();
    drop(emulator);
    for _ in 0..100 {
        if tokio::net::TcpStream::connect(address).await.is_err() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("{address} is still being listened on");
}

#[test]
fn the_program_says_where_it_listens_and_which_keys_it_takes() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_identity-emulator"))
        .args(["--listen", "127.0.0.1:0", "--clerk-key", "sk_test_mine"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(program.stdout.take().unwrap())
        .lines()
        .take(2);
    let lines: Vec<String> = lines.map(Result::unwrap).collect();
    program.kill().unwrap();
    program.wait().unwrap();
    assert!(
        lines[0].contains("http://127.0.0.1:") && lines[0].ends_with("/v1      key sk_test_mine"),
        "{lines:?}"
    );
    assert!(
        lines[1].contains("/api/v3  key emulator-key-id:emulator-key-secret  user pool "),
        "{lines:?}"
    );
}

#[test]
fn a_public_origin_is_what_tokens_and_answers_name() {
    let origin = "https://emulator.test:8443";
    let mut program = Command::new(env!("CARGO_BIN_EXE_identity-emulator"))
        .args(["--listen", "127.0.0.1:0", "--public-origin", origin])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let mut line = || lines.next().unwrap().unwrap();
    let url = line().split_whitespace().nth(1).unwrap().to_owned();
    let printed: Vec<String> = (0..4).map(|_| line()).collect();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let listening = url.strip_suffix("/v1").unwrap();
    let info = crate::client().get(format!("{listening}/_emulator/info"));
    let (_, info) = runtime.block_on(answer(info));
    let body = json!({ "name": "app", "redirect_uris": ["https://app.example.com"] });
    let create = crate::client().post(format!("{url}/oauth_applications"));
    let create = create.bearer_auth("sk_test_emulator").json(&body);
    let (_, application) = runtime.block_on(answer(create));
    program.kill().unwrap();
    program.wait().unwrap();
    assert!(listening.starts_with("http://127.0.0.1:"), "{listening}");
    let told = info.to_string();
    assert!(told.contains(&format!("\"{origin}\"")), "{told}");
    assert!(told.contains(&format!("\"{origin}/oidc\"")), "{told}");
    assert_eq!(
        application["token_fetch_url"],
        format!("{origin}/oauth/token")
    );
    let issuer = printed.last().unwrap();
    assert!(
        issuer.contains(&format!("issuer of GenAuth {origin}/oidc")),
        "{issuer}"
    );
}

#[test]
fn the_program_goes_on_when_nobody_reads_what_it_prints() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    // The port is not told, so it is a free one that is chosen here.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let mut program = Command::new(env!("CARGO_BIN_EXE_identity-emulator"))
        .args(["--listen", &address.to_string()])
        .stdout(writer)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    // It listens before it prints, so it is asked again for a while after its first answer.
    let mut answers = 0;
    while answers < 20 && program.try_wait().unwrap().is_none() {
        let health = crate::client().get(format!("http://{address}/health"));
        let health = runtime.block_on(health.send());
        answers += usize::from(health.is_ok_and(|health| health.status().is_success()));
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    program.kill().unwrap();
    let told = std::io::read_to_string(program.stderr.take().unwrap()).unwrap();
    program.wait().unwrap();
    assert_eq!((answers, told.as_str()), (20, ""));
}

#[test]
fn the_program_takes_its_scene_its_faults_and_its_state_from_files() {
    let folder = std::env::temp_dir().join(format!("identity-emulator-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let (scene, faults, state) = (file("scene.json"), file("faults.json"), file("state.json"));
    std::fs::write(
        &scene,
        r#"[{ "call": "POST /v1/machines", "body": { "name": "billing" } }]"#,
    )
    .unwrap();
    std::fs::write(
        &faults,
        r#"{ "faults": [{ "operation": "ListMachines", "times": 1, "effect": { "status": { "code": 503 } } }] }"#,
    )
    .unwrap();
    let arguments = [
        "--listen",
        "127.0.0.1:0",
        "--log",
        "--scene",
        &scene,
        "--seed",
        "7",
        "--faults",
        &faults,
        "--state",
        &state,
    ];
    let mut program = Command::new(env!("CARGO_BIN_EXE_identity-emulator"))
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    let url = first.split_whitespace().nth(1).unwrap().to_owned();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let list = || {
        let request = crate::client().get(format!("{url}/machines"));
        runtime.block_on(answer(request.bearer_auth("sk_test_emulator")))
    };
    assert_eq!(list().0.as_u16(), 503);
    let made = list().1["data"][0].clone();
    assert_eq!(made["name"], "billing");
    let seeded = Emulator::builder().seed(7).in_memory().unwrap();
    let scene = std::fs::read_to_string(&scene).unwrap();
    let scene = serde_json::from_str(&scene).unwrap();
    seeded.set_scene(&scene).unwrap();
    let same = &seeded.state()["clerk"]["machine"][0]["id"];
    assert_eq!(&made["id"], same, "identifiers follow from the number");
    program.kill().unwrap();
    let log = std::io::read_to_string(program.stderr.take().unwrap()).unwrap();
    program.wait().unwrap();
    assert!(
        log.contains("GET /v1/machines 503 ListMachines status: Service Unavailable\n"),
        "{log}"
    );
    assert!(std::fs::read_to_string(&state).unwrap().contains("billing"));
    std::fs::remove_dir_all(&folder).unwrap();
}

/// What the program says when it does not start.
fn refused(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_identity-emulator"))
        .args(arguments)
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{told}");
    assert!(output.stdout.is_empty(), "{told}");
    assert!(told.starts_with("error: "), "{told}");
    told
}

#[test]
fn a_program_that_does_not_start_says_why_in_words() {
    let folder = std::env::temp_dir().join(format!("identity-emulator-{}-no", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.join(name).to_str().unwrap().to_owned();
        std::fs::write(&path, text).unwrap();
        path
    };
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().map(|at| (at.to_string(), taken));
    let (address, _taken) = taken.unwrap();
    let told = refused(&["--listen", &address]);
    assert!(told.contains(&address) && !told.contains("Os {"), "{told}");

    let free = ["--listen", "127.0.0.1:0"];
    let state = file("state.json", "{}");
    let told = refused(&[&free[..], &["--state", &state]].concat());
    assert!(told.contains(&state) && !told.contains("Error("), "{told}");
    let told = refused(&[&free[..], &["--state", &state, "--stateless"]].concat());
    assert!(told.contains("--stateless"), "{told}");
    let told = refused(&[&free[..], &["--unmodelled", "refuse", "--stateless"]].concat());
    assert!(told.contains("--unmodelled"), "{told}");
    let told = refused(&[&free[..], &["--clerk-key", ""]].concat());
    assert!(told.contains("--clerk-key"), "{told}");

    for (option, value, why) in [
        ("--clerk-webhook", "http://127.0.0.1:1", "SECRET@URL"),
        ("--clerk-webhook", "short@http://127.0.0.1:1", "whsec_"),
        (
            "--genauth-webhook",
            "secret@https://example.com",
            "on this machine",
        ),
    ] {
        let told = refused(&[&free[..], &[option, value]].concat());
        assert!(told.contains(why), "{told}");
    }

    for (origin, why) in [
        ("emulator:4010", "needs a scheme"),
        ("http://emulator:4010/v1", "no path"),
        ("http://me:hidden@emulator", "no credentials"),
    ] {
        let told = refused(&[&free[..], &["--public-origin", origin]].concat());
        assert!(told.contains(why) && !told.contains("hidden"), "{told}");
    }

    let told = refused(&[&free[..], &["--certificate", &state]].concat());
    assert!(told.contains("--https"), "{told}");
    #[cfg(not(feature = "https"))]
    assert!(refused(&[&free[..], &["--https"]].concat()).contains("--features https"));

    let scene = file("scene.json", r#"[{ "call": "GET /v1/machines/{ap.id}" }]"#);
    let told = refused(&[&free[..], &["--scene", &scene]].concat());
    assert!(
        told.contains("scene") && told.contains("call 1: nothing is named `ap`"),
        "{told}"
    );
    let faults = file(
        "faults.json",
        r#"{ "faults": [{}, { "operation": "Nope" }] }"#,
    );
    let told = refused(&[&free[..], &["--faults", &faults]].concat());
    assert!(
        told.contains(&faults) && told.contains("fault 2: "),
        "{told}"
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_program_lists_its_operations_and_what_stands_behind_them() {
    let output = Command::new(env!("CARGO_BIN_EXE_identity-emulator"))
        .arg("--operations")
        .output()
        .unwrap();
    let list = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{list}");
    assert_eq!(list.lines().count(), 249 + 367);
    for line in [
        "state   clerk   VerifyTOTP",
        "refused clerk   VerifyClient",
        "sampled clerk   GetClientList",
        "refused genauth checkDomainAvailable",
    ] {
        assert!(list.lines().any(|listed| listed == line), "{line}");
    }
}

#[test]
fn the_program_refuses_whatever_has_no_state_if_it_is_told_to() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_identity-emulator"))
        .args(["--listen", "127.0.0.1:0", "--unmodelled", "refuse"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    let url = first.split_whitespace().nth(1).unwrap().to_owned();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let request = crate::client().get(format!("{url}/clients"));
    let (status, body) = runtime.block_on(answer(request.bearer_auth("sk_test_emulator")));
    program.kill().unwrap();
    program.wait().unwrap();
    assert_eq!(
        (status.as_u16(), crate::code(&body)),
        (501, "emulator_unmodelled")
    );
}

#[test]
fn the_help_says_when_a_scene_is_skipped() {
    let output = Command::new(env!("CARGO_BIN_EXE_identity-emulator"))
        .arg("--help")
        .output()
        .unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    assert!(help.contains("not made if the state file exists"), "{help}");
}

#[test]
fn a_file_with_a_misspelt_member_keeps_the_program_from_starting() {
    let path =
        std::env::temp_dir().join(format!("identity-emulator-{}-misspelt", std::process::id()));
    std::fs::write(&path, r#"{ "faults": [{ "time": 1 }] }"#).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_identity-emulator"))
        .arg("--faults")
        .arg(&path)
        .output()
        .unwrap();
    std::fs::remove_file(&path).unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && told.contains("time"), "{told}");
}
