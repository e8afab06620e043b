//! What is there already is told apart from other refusals, where the vendor's code says so: and only there.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::time::Duration;

use http::Method;
use identity_emulator::{Emulator, Fault};
use identity_facade::clerk::{self, ErrorCode};
use identity_facade::genauth::{ApiCode, ManagementClient};
use identity_facade::{CarriedOut, Error, ErrorKind, Open, RetryPolicy};
use identity_facade_core::{BodyKind, Operation, Transport};
use serde_json::{Value, json};

/// Operations of both vendors, whatever groups are compiled in.
const fn post(id: &'static str, path: &'static str) -> Operation {
    Operation::new(id, Method::POST, path, "things").body(BodyKind::Required)
}

static USERS: Operation = post("CreateUser", "/users");
static ORGANIZATIONS: Operation = post("CreateOrganization", "/organizations");
static BLOCKLIST: Operation = post("CreateBlocklistIdentifier", "/blocklist_identifiers");
static MACHINES: Operation = post("CreateMachine", "/machines");
static GENAUTH_USERS: Operation = post("createUser", "/api/v3/create-user").enveloped();

async fn create(to: &Transport, what: &'static Operation, body: &Value) -> Result<Value, Error> {
    let mut call = to.call(what);
    call.json(Ok(body));
    call.send().await
}

/// The refusal of the second of two equal requests.
async fn refused_twice(to: &Transport, what: &'static Operation, body: &Value) -> Error {
    create(to, what, body).await.unwrap();
    create(to, what, body).await.unwrap_err()
}

fn clerk(emulator: &Emulator) -> Transport {
    let client = clerk::Client::builder(emulator.clerk_key()).base_url(emulator.clerk_url());
    client.build().unwrap().raw().transport().clone()
}

fn genauth(emulator: &Emulator) -> Transport {
    let (id, secret) = emulator.genauth_key();
    let client = ManagementClient::builder(id, secret).host(emulator.genauth_url());
    client.build().unwrap().raw().transport().clone()
}

fn exists(error: &Error, code: ErrorCode) {
    assert_eq!(error.kind(), ErrorKind::AlreadyExists, "{error:?}");
    assert!(error.already_exists() && !error.is_retryable());
    assert_eq!(error.code_as::<ErrorCode>(), Some(Open::Known(code)));
    assert_eq!(error.carried_out(), CarriedOut::No);
}

/// A dynamic path: the operation lives as long as the test program.
fn within(id: &'static str, path: String) -> &'static Operation {
    Box::leak(Box::new(post(id, path.leak())))
}

#[tokio::test]
async fn clerk_says_that_a_thing_is_there_with_any_of_its_codes() {
    let emulator = Emulator::start().await.unwrap();
    let clerk = clerk(&emulator);

    let blocked = json!({ "identifier": "spam@example.com" });
    let error = refused_twice(&clerk, &BLOCKLIST, &blocked).await;
    exists(&error, ErrorCode::DuplicateRecord);

    let ada = json!({ "email_address": ["ada@example.com"] });
    let error = refused_twice(&clerk, &USERS, &ada).await;
    exists(&error, ErrorCode::FormIdentifierExists);
    let bob = json!({ "email_address": ["bob@example.com"] });
    let bob = create(&clerk, &USERS, &bob).await.unwrap();

    let organization = json!({ "name": "Staff" });
    let organization = create(&clerk, &ORGANIZATIONS, &organization).await.unwrap();
    let path = format!(
        "/organizations/{}/memberships",
        organization["id"].as_str().unwrap()
    );
    let memberships = within("CreateOrganizationMembership", path);
    let member = json!({ "user_id": bob["id"], "role": "org:member" });
    let error = refused_twice(&clerk, memberships, &member).await;
    exists(&error, ErrorCode::AlreadyAMemberInOrganization);

    let reports = json!({ "name": "reports" });
    let reports = create(&clerk, &MACHINES, &reports).await.unwrap();
    let mailer = create(&clerk, &MACHINES, &json!({ "name": "mailer" }))
        .await
        .unwrap();
    let path = format!("/machines/{}/scopes", reports["id"].as_str().unwrap());
    let scopes = within("CreateMachineScope", path);
    let scope = json!({ "to_machine_id": mailer["id"] });
    let error = refused_twice(&clerk, scopes, &scope).await;
    exists(&error, ErrorCode::DuplicateRecord);
    assert_eq!(error.status().unwrap().as_u16(), 409);
}

#[tokio::test]
async fn another_refusal_of_clerk_is_not_one_of_them() {
    let emulator = Emulator::start().await.unwrap();
    let clerk = clerk(&emulator);
    let nobody = json!({ "user_id": "user_1", "role": "org:member" });
    let nowhere = within(
        "CreateOrganizationMembership",
        "/organizations/org_1/memberships".to_owned(),
    );
    let error = create(&clerk, nowhere, &nobody).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let malformed = json!({ "email_address": ["nobody"], "first_name": 1 });
    let error = create(&clerk, &USERS, &malformed).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unprocessable);
    assert!(!error.already_exists());
}

#[tokio::test]
async fn genauth_says_it_with_a_code_and_a_plain_409_is_a_conflict() {
    let emulator = Emulator::start().await.unwrap();
    let genauth = genauth(&emulator);
    let ada = json!({ "username": "ada" });
    let error = refused_twice(&genauth, &GENAUTH_USERS, &ada).await;
    assert_eq!((error.kind(), error.code()), (ErrorKind::Conflict, None));
    assert!(!error.already_exists());
    for code in [
        ApiCode::ApplicationDomainTaken,
        ApiCode::UserPoolDomainTaken,
        ApiCode::FaceAlreadyBound,
    ] {
        let number = code.as_str().parse().unwrap();
        emulator.inject(Fault::envelope(400).api_code(number).once());
        let bob = json!({ "username": "bob" });
        let error = create(&genauth, &GENAUTH_USERS, &bob).await.unwrap_err();
        assert!(error.already_exists(), "{error:?}");
        assert_eq!(error.carried_out(), CarriedOut::No);
    }
}

/// A client of an emulator that refuses everything so.
async fn refusal(status: u16, codes: &[&str]) -> Error {
    let emulator = Emulator::start().await.unwrap();
    let errors: Vec<_> = codes.iter().map(|code| json!({ "code": code })).collect();
    let body = json!({ "errors": errors }).to_string();
    emulator.inject(Fault::status(status).body(body));
    let client = clerk::Client::builder(emulator.clerk_key()).base_url(emulator.clerk_url());
    let client = client.retry(RetryPolicy::never()).build().unwrap();
    client
        .machines()
        .delete_scope("mch_1", "mch_2")
        .await
        .unwrap_err()
}

#[tokio::test]
async fn only_if_every_reported_thing_is_there_nothing_else_is_wrong() {
    let (exists, weak) = ("form_identifier_exists", "form_password_pwned");
    for status in [400, 409, 422] {
        let error = refusal(status, &[exists, "duplicate_record"]).await;
        assert!(error.already_exists(), "{status}");
    }
    for codes in [
        &[exists, weak][..],
        &[weak, exists],
        &[exists, "a_new_code"],
        &[],
    ] {
        let error = refusal(422, codes).await;
        assert_eq!(error.kind(), ErrorKind::Unprocessable, "{codes:?}");
    }
    let many = vec![exists; 100];
    assert!(
        !refusal(422, &many).await.already_exists(),
        "others may have been left out"
    );
    for (status, kind) in [
        (401, ErrorKind::Unauthorized),
        (403, ErrorKind::Forbidden),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::Server),
    ] {
        assert_eq!(refusal(status, &[exists]).await.kind(), kind);
    }
}

#[tokio::test]
async fn what_an_attempt_before_may_have_created_is_not_called_untouched() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "errors": [{ "code": "duplicate_record" }] }).to_string();
    emulator.inject(Fault::reset_before_headers().once());
    emulator.inject(Fault::status(400).body(body));
    let client = clerk::Client::builder(emulator.clerk_key()).base_url(emulator.clerk_url());
    let retry = RetryPolicy::new().backoff(Duration::ZERO..=Duration::ZERO);
    let client = client.retry(retry).build().unwrap();
    let error = client.machines().delete_scope("mch_1", "mch_2").await;
    let error = error.unwrap_err();
    assert!(error.already_exists() && error.attempts() == 2, "{error:?}");
    assert_eq!(error.carried_out(), CarriedOut::Unknown);
}

#[tokio::test]
async fn every_known_code_of_clerk_has_a_name_and_another_one_is_kept() {
    assert!(ErrorCode::ALL.len() > 150);
    let exist = ErrorCode::ALL.iter().filter(|code| code.already_exists());
    let exist: Vec<_> = exist.map(ErrorCode::as_str).collect();
    assert_eq!(
        exist,
        [
            "duplicate_record",
            "form_already_exists",
            "form_identifier_exists",
            "already_a_member_in_organization",
            "organization_domain_already_exists",
            "organization_invitation_not_unique",
            "organization_already_has_sso_connection",
            "organization_role_permission_association_exists",
            "plan_name_already_exists",
            "primary_domain_already_exists",
            "home_url_taken",
            "svix_app_exists",
        ]
    );
    for code in ErrorCode::ALL {
        let text = code.as_str();
        assert_eq!(text.parse::<ErrorCode>().unwrap(), *code);
        let plain = text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        assert!(plain, "{text}");
    }
    let error = refusal(422, &["a_new_code"]).await;
    let code = error.code_as::<ErrorCode>().unwrap();
    assert_eq!((code.known(), code.as_str()), (None, "a_new_code"));
    let error = refusal(422, &["form_password_pwned"]).await;
    let code = error.code_as::<ErrorCode>().unwrap();
    assert_eq!(code.known(), Some(&ErrorCode::FormPasswordPwned));
    let first = error.details()[0].code.as_deref();
    assert_eq!(first, Some("form_password_pwned"));
}
