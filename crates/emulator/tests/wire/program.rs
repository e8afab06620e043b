//! The emulator as a process of its own: how it ends, what it logs, and what asks it whether it is well.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::client;

/// A folder of one test, that is gone with it.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let name = format!("identity-emulator-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running program.
pub(crate) struct Program {
    child: Child,
    /// Where it listens.
    pub(crate) origin: String,
}

impl Program {
    /// Starts it on a free port.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_identity-emulator"))
            .args(["--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = String::new();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        lines.read_line(&mut first).unwrap();
        let url = first.split_whitespace().nth(1).unwrap_or_else(|| {
            let mut why = String::new();
            child
                .stderr
                .take()
                .unwrap()
                .read_to_string(&mut why)
                .unwrap();
            panic!("it did not start: {why}")
        });
        let origin = url.trim_end_matches("/v1").to_owned();
        Self { child, origin }
    }

    /// Sends a request to Clerk.
    pub(crate) async fn clerk(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> StatusCode {
        let request = client().request(method, format!("{}/v1{path}", self.origin));
        let mut request = request.bearer_auth("sk_test_emulator");
        if let Some(body) = body {
            request = request.json(body);
        }
        request.send().await.unwrap().status()
    }

    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// What it has said on standard error, once it has ended.
    fn told(&mut self) -> String {
        std::io::read_to_string(self.child.stderr.take().unwrap()).unwrap()
    }

    #[cfg(unix)]
    fn signal(&self, signal: &str) {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &id])
                .status()
                .unwrap()
                .success()
        );
    }

    /// How it ended, and how long that took.
    fn ended(&mut self) -> (ExitStatus, Duration) {
        let began = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status, began.elapsed());
            }
            assert!(began.elapsed() < Duration::from_secs(20), "it goes on");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_signal_stops_the_program_within_a_second_with_its_state_in_one_line() {
    for signal in ["-TERM", "-INT"] {
        let folder = Folder::new(signal);
        let state = folder.file("state.json");
        let faults = folder.file("faults.json");
        let stalled =
            r#"{ "faults": [{ "operation": "ListMachines", "effect": "stalled-headers" }] }"#;
        std::fs::write(&faults, stalled).unwrap();
        let mut program = Program::start(&["--state", &state, "--faults", &faults]);
        let machine = json!({ "name": "billing" });
        assert_eq!(
            program
                .clerk(Method::POST, "/machines", Some(&machine))
                .await,
            200
        );
        // One request is never answered, and one connection stays open.
        let url = format!("{}/v1/machines", program.origin);
        let unanswered = tokio::spawn(client().get(url).bearer_auth("sk_test_emulator").send());
        let address = program.origin.strip_prefix("http://").unwrap().to_owned();
        let _open = tokio::net::TcpStream::connect(address).await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;

        program.signal(signal);
        let (status, took) = program.ended();
        assert_eq!(status.code(), Some(0), "{signal}: {}", program.told());
        assert!(took < Duration::from_secs(1), "{signal}: {took:?}");
        assert!(unanswered.await.unwrap().is_err());
        let text = std::fs::read_to_string(&state).unwrap();
        assert_eq!(text.lines().count(), 1);
        let written: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(written["clerk"]["machine"][0]["name"], "billing");
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_signal_ends_the_streams_of_those_who_listen() {
    let mut program = Program::start(&[]);
    let url = format!("{}/_emulator/requests/events", program.origin);
    let mut streams = Vec::new();
    for _ in 0..20 {
        let mut stream = client().get(&url).send().await.unwrap();
        assert!(stream.chunk().await.unwrap().is_some());
        streams.push(stream);
    }
    program.signal("-TERM");
    let (status, took) = program.ended();
    assert_eq!(status.code(), Some(0), "{}", program.told());
    assert!(took < Duration::from_secs(1), "{took:?}");
    for stream in streams {
        assert_eq!(
            stream.text().await.unwrap(),
            "",
            "it has ended, and was not cut off"
        );
    }
}

#[tokio::test]
async fn a_program_asks_another_whether_it_is_well() {
    let ask = |url: &str| {
        let program = Command::new(env!("CARGO_BIN_EXE_identity-emulator"));
        let mut program = program;
        program.args(["--health", url]).output().unwrap()
    };
    let mut program = Program::start(&[]);
    let well = ask(&program.origin);
    assert!(well.status.success() && well.stderr.is_empty(), "{well:?}");
    let origin = program.origin.clone();
    program.kill();
    let gone = ask(&origin);
    let told = String::from_utf8(gone.stderr).unwrap();
    assert!(!gone.status.success() && told.contains(&origin), "{told}");
    let misspelt = ask("localhost");
    let told = String::from_utf8(misspelt.stderr).unwrap();
    assert!(told.contains("http://"), "{told}");
}

#[tokio::test]
async fn the_log_is_text_or_json_and_tells_neither_query_nor_key() {
    for format in [&["--log"][..], &["--log", "text"], &["--log", "json"]] {
        let mut program = Program::start(format);
        let path = "/machines?query=confidential&limit=0";
        assert_eq!(program.clerk(Method::GET, path, None).await, 422);
        let machine = json!({ "name": "confidential" });
        assert_eq!(
            program
                .clerk(Method::POST, "/machines", Some(&machine))
                .await,
            200
        );
        program.kill();
        let log = program.told();
        assert!(
            !log.contains("confidential") && !log.contains("sk_test"),
            "{log}"
        );
        let lines: Vec<&str> = log.lines().collect();
        assert_eq!(lines.len(), 2, "{log}");
        if format.last() == Some(&"json") {
            let refused: Value = serde_json::from_str(lines[0]).unwrap();
            assert_eq!(refused["status"], 422);
            assert_eq!(refused["path"], "/v1/machines");
            assert!(refused["refusal"].as_str().unwrap().contains("limit"));
            let made: Value = serde_json::from_str(lines[1]).unwrap();
            assert_eq!(
                (&made["method"], &made["operation"], &made["refusal"]),
                (&json!("POST"), &json!("CreateMachine"), &Value::Null)
            );
            let time = made["time"].as_str().unwrap();
            assert!(time.ends_with('Z') && time.len() == 24, "{time}");
        } else {
            assert_eq!(lines[1], "POST /v1/machines 200 CreateMachine");
        }
    }
}

#[tokio::test]
async fn the_pages_of_the_emulator_answer_head_as_well() {
    let emulator = identity_emulator::Emulator::start().await.unwrap();
    for path in ["/health", "/"] {
        let url = format!("{}{path}", emulator.clerk_url());
        let got = client().get(&url).send().await.unwrap();
        let head = client().head(&url).send().await.unwrap();
        assert_eq!(head.status(), StatusCode::OK, "{path}");
        for name in ["content-type", "content-length"] {
            assert_eq!(
                head.headers().get(name),
                got.headers().get(name),
                "{path} {name}"
            );
        }
        assert!(head.bytes().await.unwrap().is_empty());
    }
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn all_headers_are_recorded_but_those_of_the_connection() {
    let emulator = identity_emulator::Emulator::start().await.unwrap();
    let request = crate::clerk(&emulator, Method::GET, "/machines")
        .header("x-source", "a test")
        .header("cookie", "a=b")
        .header("te", "trailers")
        .header("x-hop", "1")
        .header("connection", "x-hop");
    request.send().await.unwrap();
    let requests = emulator.requests();
    let recorded = &requests[0];
    assert_eq!(recorded.header("x-source"), Some("a test"));
    assert_eq!(recorded.header("cookie"), Some("a=b"));
    assert_eq!(
        recorded.header("authorization"),
        Some("Bearer sk_test_emulator")
    );
    assert!(recorded.header("host").is_some());
    for name in ["te", "x-hop", "connection"] {
        assert_eq!(recorded.header(name), None, "{name}");
    }
}
