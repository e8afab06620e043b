//! Whole requests of single methods; `clerk.rs` and `genauth.rs` show every method of every group in short.
//!
//! A file shows each request that one call makes: method, path and query, all headers but those of the connection, and
//! the body. What is different each time stands in braces: the nonce of a signature, the signature over it, our version.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::support::{Seen, Vendor, ok};
use expect_test::{ExpectFile, expect_file};
use identity_facade::clerk;
use identity_facade::genauth::{
    Authentication, Brand, Language, ManagementClient, ManagementClientBuilder, Subject,
};

/// Headers that say where the server is and how long the body is, which the body shows.
const OF_THE_CONNECTION: [&str; 2] = ["host", "content-length"];

/// Compares all that `vendor` has seen with a file.
fn expect(vendor: &Vendor, file: &ExpectFile) {
    let requests: Vec<String> = vendor.seen().iter().map(text).collect();
    assert!(!requests.is_empty(), "nothing was sent");
    file.assert_eq(&requests.join("\n"));
}

fn text(request: &Seen) -> String {
    let mut headers: Vec<String> = request
        .headers
        .iter()
        .filter(|(name, _)| !OF_THE_CONNECTION.contains(&name.as_str()))
        .map(|(name, value)| format!("{name}: {}\n", steady(name, value)))
        .collect();
    headers.sort();
    let body = request.body();
    let end = if body.is_empty() { "" } else { "\n" };
    format!("{}\n{}\n{body}{end}", request.line, headers.concat())
}

/// A value without what is different each time, or in each release.
fn steady(name: &str, value: &str) -> String {
    match value.rsplit_once(':') {
        _ if name.ends_with("-signature-nonce") => "{nonce}".to_owned(),
        Some((key, _)) if name == "authorization" => format!("{key}:{{signature}}"),
        _ if name == "user-agent" || name.ends_with("-sdk-version") => {
            value.replace(env!("CARGO_PKG_VERSION"), "{version}")
        }
        _ => value.to_owned(),
    }
}

fn genauth_at(vendor: &Vendor) -> ManagementClientBuilder {
    let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_763_726_400);
    ManagementClient::builder("key-id", "key-secret")
        .host(&vendor.url)
        .clock(move || noon)
}

const REVOKED: &str = r#"{"statusCode":200,"message":"","data":{"success":true}}"#;

#[tokio::test]
async fn delete_scope() {
    let vendor = Vendor::saying(ok("{}")).await;
    let builder = clerk::Client::builder("sk_test_key").base_url(&vendor.url);
    let clerk = builder.build().unwrap();
    // What the answer holds is no matter of these tests.
    drop(clerk.machines().delete_scope("mch_1", "mch 2").await);
    expect(&vendor, &expect_file!["clerk/delete_scope.http"]);
}

#[tokio::test]
async fn revoke_application_access() {
    let vendor = Vendor::saying(ok(REVOKED)).await;
    let subjects = [
        Subject::users(["6229ffaxxxxxxxxcade3e3d9", "zoë 张三"]),
        Subject::groups(["sales"]),
        Subject::organizations(["6229c4deb3e4d8a20b6021ff"]),
        Subject::roles("code1", ["admin", "a \"quoted\" one"]),
    ];
    let genauth = genauth_at(&vendor).build().unwrap();
    let outcome = genauth.revoke_application_access("6229ffaxxxxxxxxcade3e3d9", subjects);
    assert!(outcome.await.unwrap().success);
    expect(
        &vendor,
        &expect_file!["genauth/revoke_application_access.http"],
    );
}

#[tokio::test]
async fn revoke_application_access_of_a_tenant_at_authing() {
    let vendor = Vendor::saying(ok(REVOKED)).await;
    let genauth = genauth_at(&vendor)
        .brand(Brand::Authing)
        .tenant_id("tenant-1")
        .language(Language::EnUs)
        .build()
        .unwrap();
    let outcome = genauth.revoke_application_access("app", [Subject::users(["ada"])]);
    assert!(outcome.await.unwrap().success);
    expect(
        &vendor,
        &expect_file!["genauth/revoke_application_access.authing.http"],
    );
}

#[tokio::test]
async fn revoke_application_access_with_a_management_token() {
    let vendor = Vendor::answering(|request| {
        ok(if request.line.contains("management-token") {
            r#"{"statusCode":200,"message":"","data":{"access_token":"token","expires_in":7200}}"#
        } else {
            REVOKED
        })
    })
    .await;
    let builder = genauth_at(&vendor).authentication(Authentication::ManagementToken);
    let genauth = builder.build().unwrap();
    let outcome = genauth.revoke_application_access("app", [Subject::users(["ada"])]);
    assert!(outcome.await.unwrap().success);
    expect(
        &vendor,
        &expect_file!["genauth/revoke_application_access.management_token.http"],
    );
}

/// Every method of the facade that sends returns a generated call, and has an entry in the file of its group. The other
/// files show the methods that this file calls.
#[test]
fn no_method_of_the_facade_is_without_its_golden_file() {
    for vendor in ["clerk", "genauth"] {
        let methods: BTreeMap<String, BTreeSet<String>> = texts(&format!("src/{vendor}"), ".rs")
            .map(|(group, source)| (group, calls(&source)))
            .filter(|(_, methods)| !methods.is_empty())
            .collect();
        assert!(!methods.is_empty(), "{vendor}: no method was found");

        let known: BTreeSet<&str> = methods.values().flatten().map(String::as_str).collect();
        let in_full = |name: &str| known.contains(name.split('.').next().unwrap());
        let golden: BTreeMap<String, BTreeSet<String>> =
            texts(&format!("tests/golden/{vendor}"), ".http")
                .filter(|(name, _)| !in_full(name))
                .map(|(group, text)| (group, entries(&text)))
                .collect();
        assert_eq!(methods, golden, "{vendor}");
    }
}

/// The files of a folder, by name without `end`.
fn texts(folder: &str, end: &str) -> impl Iterator<Item = (String, String)> {
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = files.read_dir().unwrap().map(|file| file.unwrap().path());
    files.filter_map(move |file| {
        let name = file.file_name().unwrap().to_str().unwrap();
        let name = name.strip_suffix(end)?.to_owned();
        Some((name, std::fs::read_to_string(&file).unwrap()))
    })
}

/// The names of the public functions that return a call.
fn calls(source: &str) -> BTreeSet<String> {
    let functions = source.split("pub fn ").skip(1);
    let signatures = functions.filter_map(|function| function.split(" {\n").next());
    let calls = signatures.filter(|signature| signature.ends_with("Call"));
    let name = |signature: &str| signature.split(['(', '<']).next().unwrap().to_owned();
    calls.map(name).collect()
}

/// The names of the entries of a group's file.
fn entries(text: &str) -> BTreeSet<String> {
    let names = text.lines().filter_map(|line| line.strip_prefix("### "));
    names.map(str::to_owned).collect()
}
