//! Failures that were found in other SDKs of these vendors, each with the promise that keeps this one from it. A failure
//! that the tests of another file exclude already is not tried again here:
//!
//! | failure elsewhere | promise | where |
//! |---|---|---|
//! | a deleted scope loses both ids; an empty id asks for another path | `a_deleted_scope_names_both_machines`, `an_empty_identifier_asks_for_nothing` | here |
//! | `errors` is empty if the content type has a charset | `an_error_is_whole_whatever_its_content_type_says` | `clerk_dialect.rs` |
//! | 0 and `false` are not sent | `zero_and_false_are_sent` | here |
//! | `..` changes the path | `an_identifier_cannot_leave_its_segment` | `limits.rs` of both raw crates, core's `identifiers.rs` |
//! | a space in an id becomes `+` | `a_space_in_an_identifier_stays_a_space` | here |
//! | no body is sent as `null` | `a_body_that_was_not_set_is_not_sent` | here, core's `calls.rs` |
//! | an error item without `long_message` is unreadable | `an_error_is_whole_whatever_its_content_type_says` | `clerk_dialect.rs` |
//! | 204 is an error | `a_scope_deleted_without_content_is_deleted`; `a_success_without_content_is_a_success` | here; core's `answers.rs` |
//! | an unknown value, an absent field or a new kind loses the whole list, or a created user | `a_list_of_users_survives_what_the_vendor_leaves_out_or_invents`, `a_list_of_users_survives_every_kind_of_drift`, `a_list_of_users_survives_the_absence_of_any_member`, `a_user_of_nothing_but_what_decides_access_is_read`, `an_email_address_that_cannot_be_read_does_not_lose_its_user`, `a_created_user_is_no_failure_whatever_its_answer_holds` | here |
//! | dates are read as 32 bits | `dates_beyond_32_bits_are_read` | here |
//! | 11 items of 51 identifiers are sent with an empty application id | `eleven_subjects_of_fifty_one_are_refused_before_sending` | here |
//! | a 429 inside HTTP 200 resolves; a failure is nil | `a_failure_inside_http_200_is_an_error` | `envelope.rs` |
//! | TLS is not verified | `a_certificate_that_nobody_vouches_for_is_refused` | here |
//! | the access key's secret is logged | `a_client_does_not_print_its_secret`; `a_client_does_not_print_its_key` | here; `clerk_dialect.rs` |

#![cfg(all(
    feature = "clerk-machines",
    feature = "clerk-users",
    feature = "genauth-applications"
))]

use crate::support::{Vendor, ok, say};
use identity_emulator::{Drift, Emulator, Fault, Sample};
use identity_facade::clerk_raw::ids::MachineId;
use identity_facade::clerk_raw::shared::EmailAddressVerification;
use identity_facade::clerk_raw::users::User;
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{ErrorKind, clerk};
use serde_json::{Value, json};

fn clerk_at(url: &str) -> clerk::Client {
    clerk::Client::builder("sk_test_emulator")
        .base_url(url)
        .build()
        .unwrap()
}

async fn machine(clerk: &clerk::Client, name: &str) -> MachineId {
    clerk.raw().create_machine().name(name).await.unwrap().id
}

#[tokio::test]
async fn a_deleted_scope_names_both_machines() {
    let emulator = Emulator::start().await.unwrap();
    let clerk = clerk_at(&emulator.clerk_url());
    let (from, to) = (
        machine(&clerk, "reports").await,
        machine(&clerk, "ledger").await,
    );
    let given = clerk.raw().create_machine_scope(&from).to_machine_id(&to);
    given.await.unwrap();

    let taken = clerk.machines().delete_scope(&from, &to).await.unwrap();
    assert_eq!((taken.from_machine_id, taken.to_machine_id), (from, to));
    assert!(taken.deleted);
}

#[tokio::test]
async fn an_empty_identifier_asks_for_nothing() {
    let emulator = Emulator::start().await.unwrap();
    let clerk = clerk_at(&emulator.clerk_url());
    let error = clerk
        .machines()
        .delete_scope("mch_1", "")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(error.violations()[0].field, "other_machine_id");
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn zero_and_false_are_sent() {
    let vendor = Vendor::saying(ok("[]")).await;
    let clerk = clerk_at(&vendor.url);
    let list = clerk.raw().get_user_list().offset(0).banned(false);
    list.last_active_at_since(0).query("").await.unwrap();
    let line = vendor.only().line;
    for pair in [
        "offset=0",
        "banned=false",
        "last_active_at_since=0",
        "query=",
    ] {
        assert!(line.contains(pair), "{line} lacks {pair}");
    }
}

#[tokio::test]
async fn a_body_that_was_not_set_is_not_sent() {
    let user = surprising_user().to_string();
    let vendor = Vendor::saying(ok(&user)).await;
    let clerk = clerk_at(&vendor.url);
    // The operation has a body that may be left out.
    let user = clerk.raw().remove_user_password("user_1").await.unwrap();
    assert_eq!(user.id, "user_1");
    let seen = vendor.only();
    assert_eq!(
        (seen.body().as_str(), seen.header("content-type")),
        ("", None)
    );
}

#[tokio::test]
async fn a_space_in_an_identifier_stays_a_space() {
    let vendor = Vendor::saying(say("204 No Content", &[], "")).await;
    let clerk = clerk_at(&vendor.url);
    clerk.raw().delete_machine("mch 1").await.unwrap();
    assert_eq!(vendor.only().line, "DELETE /v1/machines/mch%201 HTTP/1.1");
}

#[tokio::test]
async fn a_scope_deleted_without_content_is_deleted() {
    let vendor = Vendor::saying(say("204 No Content", &[], "")).await;
    let scope = clerk_at(&vendor.url)
        .machines()
        .delete_scope("mch_1", "mch_2")
        .await
        .unwrap();
    assert_eq!(scope.from_machine_id, "mch_1");
    assert_eq!(scope.to_machine_id, "mch_2");
    assert!(scope.deleted);
}

/// A user as no description has it: what may be null is null or left out, lists are left out, values, kinds and
/// members are new.
fn surprising_user() -> Value {
    json!({
        "id": "user_1",
        "object": "user_of_tomorrow",
        "created_at": 1_794_000_000_000_i64,
        "updated_at": 1_794_000_000_000_i64,
        "backup_code_enabled": false,
        "banned": false,
        "create_organization_enabled": true,
        "delete_self_enabled": true,
        "has_image": false,
        "locked": false,
        "password_enabled": false,
        "totp_enabled": false,
        "two_factor_enabled": false,
        "first_name": "Ada",
        "external_id": null,
        "mfa_enabled_at": null,
        "enterprise_accounts": null,
        "invented": {"deep": [1, 2]},
        "email_addresses": [{
            "object": "email_address",
            "email_address": "ada@example.com",
            "created_at": 1, "updated_at": 1, "reserved": false,
            "verification": {"strategy": "telepathy", "status": "perhaps"},
        }],
        "phone_numbers": [{
            "object": "phone_number",
            "phone_number": "+15555550100",
            "created_at": 1, "updated_at": 1, "reserved": false,
            "verification": {"strategy": "phone_code", "status": "perhaps"},
        }],
    })
}

fn is_the_surprising_user(user: &User) {
    assert_eq!(user.id, "user_1");
    assert_eq!(user.first_name.as_deref(), Some("Ada"));
    assert_eq!(
        (
            user.legal_accepted_at,
            user.mfa_enabled_at,
            user.last_active_at
        ),
        (None, None, None)
    );
    assert_eq!(user.external_id, None);
    assert!(user.passkeys.is_empty() && user.enterprise_accounts.is_empty());
    let email = &user.email_addresses[0];
    assert_eq!(email.email_address, "ada@example.com");
    let Some(EmailAddressVerification::Unknown(kept)) = &email.verification else {
        panic!("a new kind of verification is kept as it came: {email:?}");
    };
    assert_eq!(kept["strategy"], "telepathy");
    assert_eq!(user.phone_numbers[0].phone_number, "+15555550100");
}

#[tokio::test]
async fn a_list_of_users_survives_what_the_vendor_leaves_out_or_invents() {
    let list = json!([surprising_user(), surprising_user()]).to_string();
    let vendor = Vendor::saying(ok(&list)).await;
    let users = clerk_at(&vendor.url).raw().get_user_list().await.unwrap();
    assert_eq!(users.len(), 2);
    users.iter().for_each(is_the_surprising_user);
}

#[tokio::test]
async fn a_list_of_users_survives_every_kind_of_drift() {
    let kinds = Drift::ALL.map(|kind| vec![kind]).into_iter();
    for kinds in kinds.chain([Drift::ALL.to_vec()]) {
        // Other seeds, other values, and other members that are null.
        for seed in 0..4 {
            let vendor = Emulator::builder().stateless().seed(seed);
            let vendor = vendor.start().await.unwrap();
            let clerk = clerk_at(&vendor.clerk_url());
            let plain = clerk.raw().get_user_list().await.unwrap();
            vendor.inject(Fault::drift(kinds.clone()));
            let users = clerk.raw().get_user_list().await.unwrap();
            assert_eq!(vendor.requests()[1].fault, Some("drift"));
            assert_eq!(users.len(), 1, "{kinds:?}");
            assert_eq!(users[0].id, plain[0].id, "{kinds:?}");
        }
    }
}

#[tokio::test]
async fn a_created_user_is_no_failure_whatever_its_answer_holds() {
    let vendor = Vendor::saying(ok(&surprising_user().to_string())).await;
    let clerk = clerk_at(&vendor.url);
    let user = clerk.raw().create_user().first_name("Ada").await;
    is_the_surprising_user(&user.unwrap());
    assert_eq!(vendor.only().body(), r#"{"first_name":"Ada"}"#);
}

/// Without these a user says nothing about access.
const DECISIVE: [&str; 3] = ["/banned", "/id", "/locked"];

/// A user with every member that is described.
fn whole_user() -> Value {
    let list = Sample::clerk("GetUserList").unwrap().full().json();
    list.unwrap()[0].clone()
}

fn without(user: &Value, pointer: &str) -> Value {
    let mut user = user.clone();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = user.pointer_mut(parent).and_then(Value::as_object_mut);
    parent.unwrap().remove(name).unwrap();
    user
}

#[tokio::test]
async fn a_user_without_what_decides_access_is_an_error_that_names_it() {
    for pointer in DECISIVE {
        let vendor = Vendor::saying(ok(&without(&whole_user(), pointer).to_string())).await;
        let clerk = clerk_at(&vendor.url);
        let error = clerk.raw().get_user("user_1").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let name = pointer.trim_start_matches('/');
        assert!(error.to_string().contains(name), "{error} lacks {name}");
    }
}

/// Where every member of a value stands, as JSON pointers; those of its parts and of the items of its lists, too.
fn members(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, member) in object {
                let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                members(member, &at, found);
                found.push(at);
            }
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                members(item, &format!("{at}/{number}"), found);
            }
        }
        _ => {}
    }
}

fn with_null(user: &Value, pointer: &str) -> Value {
    let mut user = user.clone();
    *user.pointer_mut(pointer).unwrap() = Value::Null;
    user
}

#[tokio::test]
async fn a_list_of_users_survives_the_absence_of_any_member() {
    let whole = whole_user();
    let mut pointers = Vec::new();
    members(&whole, "", &mut pointers);
    assert!(pointers.len() > 100, "{}", pointers.len());
    for touch in [without, with_null] {
        // One user for each member that is missing, and one that nothing may lose.
        let touched = pointers.iter().map(|pointer| touch(&whole, pointer));
        let mut list: Vec<_> = touched.collect();
        list.push(surprising_user());
        let vendor = Vendor::saying(ok(&Value::from(list).to_string())).await;
        let users = clerk_at(&vendor.url).raw().get_user_list().await.unwrap();
        let numbered = pointers.iter().enumerate();
        let paths: Vec<_> = numbered
            .filter(|(_, pointer)| DECISIVE.contains(&pointer.as_str()))
            .map(|(at, pointer)| format!("[{at}].{}", pointer.trim_start_matches('/')))
            .collect();
        assert_eq!(users.unreadable().paths(), paths);
        assert_eq!(paths.len(), DECISIVE.len());
        assert_eq!(users.len(), pointers.len() + 1 - paths.len());
        is_the_surprising_user(users.last().unwrap());
    }
}

#[tokio::test]
async fn a_user_of_nothing_but_what_decides_access_is_read() {
    let bare = json!({ "id": "user_1", "banned": true, "locked": false });
    let vendor = Vendor::saying(ok(&json!([bare]).to_string())).await;
    let users = clerk_at(&vendor.url).raw().get_user_list().await.unwrap();
    assert_eq!(users.len(), 1);
    assert!(users[0].banned && !users[0].locked && !users[0].totp_enabled);
    assert!(users[0].email_addresses.is_empty() && users[0].object.is_empty());
    assert_eq!(users[0].created_at.to_system_time(), None);
}

#[tokio::test]
async fn an_email_address_that_cannot_be_read_does_not_lose_its_user() {
    let mut user = whole_user();
    let broken = without(&user, "/email_addresses/0/email_address")["email_addresses"][0].clone();
    let addresses = user["email_addresses"].as_array_mut().unwrap();
    addresses.push(broken);
    let vendor = Vendor::saying(ok(&json!([user]).to_string())).await;
    let users = clerk_at(&vendor.url).raw().get_user_list().await.unwrap();
    assert_eq!((users.len(), users[0].email_addresses.len()), (1, 1));
    let unreadable = users[0].email_addresses.unreadable();
    assert_eq!(unreadable.paths(), ["[0].email_addresses[1].email_address"]);
}

#[tokio::test]
async fn dates_beyond_32_bits_are_read() {
    let vendor = Vendor::saying(ok(&json!([surprising_user()]).to_string())).await;
    let users = clerk_at(&vendor.url).raw().get_user_list().await.unwrap();
    assert_eq!(users[0].created_at, 1_794_000_000_000);
    assert_eq!(users[0].updated_at, 1_794_000_000_000);
}

#[tokio::test]
async fn eleven_subjects_of_fifty_one_are_refused_before_sending() {
    let emulator = Emulator::start().await.unwrap();
    let (id, secret) = emulator.genauth_key();
    let genauth = ManagementClient::builder(id, secret)
        .host(emulator.genauth_url())
        .build()
        .unwrap();
    let fifty_one = || Subject::users((0..51).map(|n| format!("user{n}")));
    let eleven: Vec<_> = (0..11).map(|_| fifty_one()).collect();

    let error = genauth
        .revoke_application_access("", eleven)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    let told: Vec<_> = error.violations().iter().map(ToString::to_string).collect();
    let each = (0..10).map(|at| format!("`list[{at}].targetIdentifier`: at most 50, got 51"));
    for wanted in each.chain(["`list`: at most 10, got 11".to_owned()]) {
        assert!(told.contains(&wanted), "{told:?} lacks {wanted}");
    }
    assert!(
        told.iter().any(|rule| rule.starts_with("`appId`")),
        "{told:?}"
    );
    assert!(emulator.requests().is_empty());
}

#[test]
fn a_client_does_not_print_its_secret() {
    let builder = ManagementClient::builder("key-id", "hunter2");
    assert!(!format!("{builder:?}").contains("hunter2"));
    let client = builder.host("http://127.0.0.1:1").build().unwrap();
    assert!(!format!("{client:?}").contains("hunter2"));
}

#[cfg(feature = "rustls")]
mod tls {
    use identity_facade::{ErrorKind, RetryPolicy, clerk};

    use crate::calls::tls_server::{ROOT, server};

    fn builder(url: &str) -> clerk::ClientBuilder {
        clerk::Client::builder("sk_test_emulator")
            .base_url(url)
            .retry(RetryPolicy::never())
    }

    #[tokio::test]
    async fn a_certificate_that_nobody_vouches_for_is_refused() {
        let url = server(false).await;
        let wary = builder(&url).build().unwrap();
        let error = wary.machines().delete_scope("mch_1", "mch_2").await;
        assert_eq!(error.unwrap_err().kind(), ErrorKind::Connect);

        // The same server is reached by who trusts its root, so the certificate was the reason.
        let trusting = builder(&url).root_certificates(ROOT).build().unwrap();
        let scope = trusting.machines().delete_scope("mch_1", "mch_2").await;
        assert!(scope.unwrap().deleted);
    }
}
