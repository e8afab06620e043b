//! What keeps credentials where they belong: they come from the environment with clear errors, go through the proxy
//! that the environment names, and are printed by nothing.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use identity_emulator::{Emulator, Fault};
use identity_facade::genauth::{
    AccessKey, Authentication, Brand, Credentials, ManagementClient, ManagementClientBuilder,
    ManagementToken, Subject,
};
use identity_facade::{ErrorKind, RetryPolicy, clerk};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const CANARY: &str = "canary-7f3a";

/// Runs one test of this file again, in a process with this environment and nothing else, and returns what it said.
fn again(test: &str, environment: &[(&str, &str)]) -> String {
    let (_, module) = module_path!().split_once("::").unwrap();
    let test = format!("{module}::{test}");
    let output = Command::new(std::env::current_exe().unwrap())
        .args([&*test, "--exact", "--nocapture", "--test-threads=1"])
        .env_clear()
        .env("SAFETY_CHILD", "1")
        .envs(environment.iter().copied())
        .output()
        .unwrap();
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn is_child() -> bool {
    std::env::var_os("SAFETY_CHILD").is_some()
}

#[test]
fn credentials_come_from_the_environment_and_an_error_names_the_variable_only() {
    if is_child() {
        let clerk = clerk::Client::builder_from_env().and_then(clerk::ClientBuilder::build);
        println!("clerk: {clerk:?}");
        for brand in [Brand::GenAuth, Brand::Authing] {
            let client =
                ManagementClient::builder_from_env(brand).and_then(ManagementClientBuilder::build);
            println!("{brand:?}: {client:?}");
        }
        return;
    }
    let test = "credentials_come_from_the_environment_and_an_error_names_the_variable_only";
    let nothing = again(test, &[]);
    for variable in [
        "CLERK_SECRET_KEY",
        "GENAUTH_ACCESS_KEY_ID",
        "AUTHING_ACCESS_KEY_ID",
    ] {
        let message = format!("the environment variable {variable} is not set");
        assert!(nothing.contains(&message), "{nothing}");
    }

    let half = again(
        test,
        &[
            ("GENAUTH_ACCESS_KEY_ID", CANARY),
            ("CLERK_SECRET_KEY", "  "),
        ],
    );
    assert!(
        half.contains("GENAUTH_ACCESS_KEY_SECRET is not set"),
        "{half}"
    );
    assert!(half.contains("CLERK_SECRET_KEY is not set"), "{half}");

    let wrong = again(
        test,
        &[
            ("CLERK_SECRET_KEY", "pk_canary-7f3a"),
            ("GENAUTH_HOST", "nowhere"),
        ],
    );
    assert!(wrong.contains("publishable key"), "{wrong}");

    let all = again(
        test,
        &[
            ("CLERK_SECRET_KEY", "sk_test_canary-7f3a\n"),
            ("CLERK_API_URL", "http://localhost:1"),
            ("GENAUTH_ACCESS_KEY_ID", "id"),
            ("GENAUTH_ACCESS_KEY_SECRET", CANARY),
            ("AUTHING_ACCESS_KEY_ID", "id"),
            ("AUTHING_ACCESS_KEY_SECRET", CANARY),
            ("AUTHING_HOST", "http://localhost:2"),
        ],
    );
    for place in [
        "http://localhost:1/v1",
        "https://api.genauth.ai",
        "http://localhost:2",
    ] {
        assert!(all.contains(place), "{all}");
    }
    for said in [half, wrong, all] {
        assert!(!said.contains(CANARY), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_that_the_environment_names_is_used_for_what_is_not_local() {
    let name = "a_proxy_that_the_environment_names_is_used_for_what_is_not_local";
    if is_child() {
        let far = clerk::Client::builder("sk_test_canary-7f3a").retry(RetryPolicy::never());
        let error = far
            .build()
            .unwrap()
            .machines()
            .delete_scope("mch_1", "mch_2")
            .await
            .unwrap_err();
        println!("far: {error} {error:?}");
        let near = clerk::Client::builder("sk_test_canary-7f3a").base_url("http://127.0.0.1:1");
        let near = near.retry(RetryPolicy::never()).build().unwrap();
        let error = near
            .machines()
            .delete_scope("mch_1", "mch_2")
            .await
            .unwrap_err();
        println!("near: {:?}", error.kind());
        return;
    }
    let proxy = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{CANARY}:{CANARY}@{}", proxy.local_addr().unwrap());
    let mut child = tokio::task::spawn_blocking(move || {
        again(
            name,
            &[("HTTPS_PROXY", url.as_str()), ("HTTP_PROXY", url.as_str())],
        )
    });
    let (mut stream, _) = tokio::select! {
        asked = proxy.accept() => asked.unwrap(),
        said = &mut child => panic!("the proxy was not asked: {}", said.unwrap()),
    };
    let mut request = vec![0; 1024];
    let length = stream.read(&mut request).await.unwrap();
    let request = String::from_utf8_lossy(&request[..length]).into_owned();
    let refusal = b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n";
    stream.write_all(refusal).await.unwrap();
    drop(stream);
    let said = child.await.unwrap();
    assert!(
        request.starts_with("CONNECT api.clerk.com:443 HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        !request.contains(CANARY),
        "the key is not for the proxy: {request}"
    );
    assert!(
        said.contains("could not connect") && said.contains("near: Connect"),
        "{said}"
    );
    assert!(!said.contains(CANARY), "{said}");
}

/// Facts and answers without any secret.
const FACTS: &[&str] = &[
    "ApiCode",
    "Authentication",
    "Brand",
    "Language",
    "LookedAgain",
    "Plan",
    "Reach",
    "Reason",
    "Remains",
    "Report",
    "Review",
    "Step",
    "StepReport",
    "StepState",
    "SubjectId",
    "Target",
    "Vendor",
];

/// They hold a client, and are behind other features: printed in `tasks.rs`.
const TASKS: &[&str] = &[
    "OffboardGenAuthUser",
    "OffboardPerson",
    "OffboardUser",
    "RemoveApplicationAccess",
    "RemoveMachineAccess",
    "ReviewApplication",
    "SetMachineScopes",
];

#[tokio::test]
async fn no_public_type_prints_a_key_and_none_is_forgotten() {
    let emulator = Emulator::builder()
        .clerk_key("sk_test_canary-7f3a")
        .genauth_key("id", CANARY);
    let emulator = emulator.start().await.unwrap();
    let mut printed = Vec::new();
    let mut print = |name: &'static str, value: &dyn std::fmt::Debug| {
        printed.push((name, format!("{value:?} {value:#?}")));
    };
    let builder = clerk::Client::builder(emulator.clerk_key()).base_url(emulator.clerk_url());
    let builder = builder.retry(RetryPolicy::never());
    print("ClientBuilder", &builder);
    let clerk = builder.build().unwrap();
    print("Client", &clerk);
    print("Client", clerk.raw());
    print("a group", &clerk.machines());
    print("a call", &clerk.machines().delete_scope("mch_1", "mch_2"));

    let key = AccessKey::new("id", CANARY);
    let token = ManagementToken::new(CANARY);
    print("AccessKey", &key);
    print("ManagementToken", &token);
    print("Credentials", &Credentials::from(key.clone()));
    print("Credentials", &Credentials::from(token));
    print(
        "ManagementClientBuilder",
        &ManagementClient::builder_with(key),
    );
    let subject = Subject::users(["u"]).unwrap();
    print("Subject", &subject);
    let (id, secret) = emulator.genauth_key();
    for authentication in [Authentication::Signature, Authentication::ManagementToken] {
        let builder = ManagementClient::builder(id, secret).host(emulator.genauth_url());
        let builder = builder.authentication(authentication);
        let builder = builder.retry(RetryPolicy::never());
        print("ManagementClientBuilder", &builder);
        let client = builder.build().unwrap();
        print("ManagementClient", &client);
        print("ManagementClient", client.raw());
        let call = client.revoke_application_access("a", [subject.clone()]);
        print("a call", &call);
        for fault in [
            None,
            Some(Fault::status(403)),
            Some(Fault::reset_before_headers()),
        ] {
            emulator.clear_faults();
            if let Some(fault) = fault {
                emulator.inject(fault);
            }
            let outcome = client
                .revoke_application_access("a", [subject.clone()])
                .await;
            print("an outcome", &outcome);
            let outcome = clerk.machines().delete_scope("mch_1", "mch_2").await;
            assert_ne!(outcome.as_ref().unwrap_err().kind(), ErrorKind::Validation);
            print("an outcome", &outcome);
        }
    }

    for (name, text) in &printed {
        assert!(!text.contains(CANARY), "{name} prints it: {text}");
    }
    // Calls and outcomes are types of the raw crates.
    let ours = printed.iter().map(|(name, _)| *name);
    let known = ours
        .filter(|name| !name.contains(' '))
        .chain(FACTS.iter().chain(TASKS).copied());
    let known: BTreeSet<_> = known.map(str::to_owned).collect();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    assert_eq!(
        known,
        public_types(&sources),
        "left: listed here, right: public in the sources"
    );
}

/// The names of all public structs and enums.
fn public_types(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(public_types(&path));
        } else {
            let text = std::fs::read_to_string(&path).unwrap();
            let declared = text.lines().filter_map(|line| {
                let rest = line
                    .strip_prefix("pub struct ")
                    .or(line.strip_prefix("pub enum "))?;
                rest.split(|c: char| !c.is_alphanumeric()).next()
            });
            names.extend(declared.map(str::to_owned));
        }
    }
    names
}
