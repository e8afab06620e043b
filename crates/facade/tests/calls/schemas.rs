//! Schemas of what the facade takes and shows: they say what its types check, and what is written fits them.

#![cfg(all(
    feature = "clerk-tasks",
    feature = "genauth-tasks",
    feature = "schemars"
))]

use super::random_json::{Row, call, schema_and_type_agree};
use identity_emulator::Emulator;
use identity_facade::bulk::{self, Entry, ReportedError};
use identity_facade::clerk_raw::machines::DeleteMachineScopeCall;
use identity_facade::genauth::{ManagementClient, Subject, SubjectId};
use identity_facade::genauth_raw::applications::RevokeApplicationAccessCall;
use identity_facade::input::AtMost;
use identity_facade::schema::Input;
use identity_facade::{ErrorKind, clerk, tasks};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

type Problem = Box<dyn std::error::Error>;

/// A value that is read by serde. It takes no integers that are written with a fraction.
const fn value<T: DeserializeOwned + JsonSchema>(name: &'static str) -> Row {
    Row {
        name,
        schema: || SchemaGenerator::default().into_root_schema_for::<T>(),
        read: |json| match serde_json::from_value::<T>(json) {
            Ok(_) => Ok(()),
            Err(error) => Err(error.to_string()),
        },
    }
}

/// What a service of its own may take.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Revocation {
    app: String,
    subjects: AtMost<Subject, 10, 1>,
}

#[test]
fn the_schema_of_a_subject_accepts_what_is_read_and_nothing_else() {
    let rows = [
        value::<Subject>("Subject"),
        value::<SubjectId>("SubjectId"),
        value::<AtMost<Subject, 10, 1>>("1 to 10 subjects"),
        value::<Vec<SubjectId>>("inputs of a bulk form"),
        value::<Revocation>("a type of the user's own"),
    ];
    schema_and_type_agree(&rows, 11);
}

#[test]
fn the_schemas_of_the_two_calls_that_take_access_away_accept_what_is_read_and_nothing_else() {
    let rows = [
        call::<DeleteMachineScopeCall>(),
        call::<RevokeApplicationAccessCall>(),
    ];
    schema_and_type_agree(&rows, 13);
}

#[test]
fn a_subject_reads_back_as_it_was_written() -> Result<(), Problem> {
    let subjects = [
        Subject::users(["ada", "bob"])?,
        Subject::groups(["staff"])?,
        Subject::organizations(["node"])?,
        Subject::organizations_without_children(["node"])?,
        Subject::roles("code1", ["admin"])?,
    ];
    for subject in subjects {
        let written = serde_json::to_value(&subject)?;
        assert_eq!(serde_json::from_value::<Subject>(written)?, subject);
    }
    let role = SubjectId::role("code1", "admin")?;
    let written = serde_json::to_value(&role)?;
    assert_eq!(serde_json::from_value::<SubjectId>(written)?, role);
    Ok(())
}

#[test]
fn a_refused_subject_is_told_by_its_rule() {
    let refusals = [
        (
            json!({ "targetType": "ROLE", "targetIdentifier": ["admin"] }),
            "`namespaceCode`: required when `targetType` is `ROLE`",
        ),
        (
            json!({ "targetType": "USER", "targetIdentifier": ["ada"], "namespaceCode": "code1" }),
            "`namespaceCode`: only a role has a namespace",
        ),
        (
            json!({ "targetType": "USER", "targetIdentifier": ["ada", " ", "ada"] }),
            "`targetIdentifier[1]`: must not be blank; `targetIdentifier[2]`: repeats item 0",
        ),
        (
            json!({ "targetType": "USER", "targetIdentifier": ["ada"], "inheritByChildren": true }),
            "`inheritByChildren`: only an organization has nodes below it",
        ),
    ];
    for (json, rule) in refusals {
        let refused = serde_json::from_value::<Subject>(json).unwrap_err();
        assert_eq!(refused.to_string(), rule);
    }
}

#[test]
fn a_refused_input_names_every_member_and_repeats_no_value() {
    let subject =
        |identifiers: Value| json!({ "targetType": "USER", "targetIdentifier": identifiers });
    let many: Vec<_> = (0..51).map(|n| n.to_string()).collect();
    let input = json!({ "appId": 7, "list": [subject(json!(["a"])), subject(json!(many))], "secret-7f3a": "secret-7f3a" });
    let refused = Input::<RevokeApplicationAccessCall>::read(input).unwrap_err();
    let told: Vec<_> = refused
        .violations()
        .iter()
        .map(ToString::to_string)
        .collect();
    let expected = [
        "`secret-7f3a`: is not a member of this request",
        "`appId`: must be a string",
        "`list[1].targetIdentifier`: at most 50, got 51",
    ];
    assert_eq!(told, expected);
    let input = json!({ "appId": "secret-7f3a", "list": "secret-7f3a" });
    let refused = Input::<RevokeApplicationAccessCall>::read(input).unwrap_err();
    assert_eq!(refused.to_string(), "`list`: must be a list");
}

#[tokio::test]
async fn an_input_is_checked_when_it_is_read_and_sent_as_it_was_read() -> Result<(), Problem> {
    let emulator = Emulator::in_memory()?;
    let (id, secret) = emulator.genauth_key();
    let genauth = ManagementClient::builder(id, secret)
        .exchange(emulator.connection())
        .build()?;
    let wanted = json!({ "app": "app", "subjects": [{ "targetType": "USER", "targetIdentifier": ["bob"] }] });
    let wanted: Revocation = serde_json::from_value(wanted)?;
    let revoked = genauth
        .revoke_application_access(wanted.app, wanted.subjects)
        .await?;
    assert!(revoked.success);
    emulator.clear_requests();
    let body =
        json!({ "appId": "app", "list": [{ "targetType": "USER", "targetIdentifier": ["ada"] }] });
    let input: Input<RevokeApplicationAccessCall> = serde_json::from_value(body.clone())?;
    assert!(emulator.requests().is_empty());
    assert_eq!(format!("{input:?}"), "Input(revokeApplicationAccess)");
    assert!(input.clone().call(genauth.raw()).await?.success);
    assert!(
        input
            .call(genauth.raw())
            .reply()
            .await?
            .status()
            .is_success()
    );
    let sent = emulator.requests();
    assert_eq!(sent.len(), 2);
    assert_eq!(serde_json::from_slice::<Value>(&sent[0].body)?, body);

    let clerk = clerk::Client::builder(emulator.clerk_key())
        .exchange(emulator.connection())
        .build()?;
    let json = json!({ "machine_id": "mch_1", "other_machine_id": "mch_2" });
    let input = Input::<DeleteMachineScopeCall>::read(json)?;
    let missing = input.call(clerk.raw()).await.unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NotFound);
    Ok(())
}

/// Whether what is written fits its schema.
fn fits<T: Serialize + JsonSchema>(written: &T) {
    let generator = SchemaSettings::default().for_serialize().into_generator();
    let schema = generator.into_root_schema_for::<T>();
    let json = serde_json::to_value(written).unwrap();
    if let Err(error) = jsonschema::validate(schema.as_value(), &json) {
        panic!("{error}\n{json:#}\n{:#}", schema.as_value());
    }
    // A schema that takes anything would fit, too.
    assert!(!jsonschema::is_valid(schema.as_value(), &json!({})));
}

#[test]
fn the_schema_of_a_report_s_entry_accepts_what_is_read_and_nothing_else() {
    let rows = [
        value::<Entry>("Entry"),
        value::<ReportedError>("ReportedError"),
    ];
    schema_and_type_agree(&rows, 17);
}

#[tokio::test]
async fn plans_and_reports_fit_their_schemas() -> Result<(), Problem> {
    let emulator = Emulator::in_memory()?;
    let (id, secret) = emulator.genauth_key();
    let genauth = ManagementClient::builder(id, secret)
        .exchange(emulator.connection())
        .build()?;
    let grants = [
        SubjectId::user("ada"),
        SubjectId::user(" "),
        SubjectId::user("ada"),
    ];
    let plan = genauth
        .revoke_application_access_all("app", grants.clone())
        .plan();
    fits::<bulk::Plan>(&plan);
    let report = genauth.revoke_application_access_all("app", grants).await;
    assert_eq!((report.counts().done, report.counts().failed), (2, 1));
    fits::<bulk::Report>(&report);
    fits::<bulk::Counts>(&report.counts());

    let clerk = clerk::Client::builder(emulator.clerk_key())
        .exchange(emulator.connection())
        .build()?;
    let ledger = clerk.machines().create("ledger").await?.id;
    let reports = clerk.machines().create("reports").await?.id;
    clerk.machines().create_scope(&reports, &ledger).await?;
    fits::<tasks::Review>(&clerk.review_machine(&ledger).await?);
    let plan = clerk.remove_machine_access(&reports).plan().await?;
    assert!(!plan.is_empty());
    fits::<tasks::Plan>(&plan);
    clerk.machines().delete(&reports).await?;
    let report = plan.run().await;
    fits::<tasks::Report>(&report);
    Ok(())
}
