//! Subjects serve allowing and denying as they serve revoking.

#![cfg(feature = "genauth-applications")]

use identity_emulator::Emulator;
use identity_facade::Rule;
use identity_facade::genauth::{Applications, ManagementClient, Subject};

fn applications(emulator: &Emulator) -> Applications {
    let (id, secret) = emulator.genauth_key();
    let builder = ManagementClient::builder(id, secret).exchange(emulator.connection());
    builder.build().unwrap().applications()
}

/// The effects of the records of an application, sorted.
async fn effects(applications: &Applications, app: &str) -> Vec<String> {
    let records = applications.list_authorizations(app).await.unwrap();
    let effects = records.list.iter().map(|record| record.effect.to_string());
    let mut effects: Vec<String> = effects.collect();
    effects.sort();
    effects
}

#[tokio::test]
async fn what_revoking_refuses_is_refused_by_allowing_and_denying_in_the_same_words() {
    let emulator = Emulator::in_memory().unwrap();
    let applications = applications(&emulator);
    let bad = || {
        [
            Subject::users(["ada"]),
            Subject::groups(["sales", " "]),
            Subject::roles(" ", ["admin"]),
        ]
    };
    let many = || (0..11).map(|n| Subject::users([n.to_string()]));

    let revoked = applications.revoke_access(" ", bad()).await.unwrap_err();
    let allowed = applications.authorize_access(" ", bad()).await.unwrap_err();
    let denied = applications.deny_access(" ", bad()).await.unwrap_err();
    assert_eq!(revoked.violations().len(), 3);
    assert_eq!(allowed.violations(), revoked.violations());
    assert_eq!(denied.violations(), revoked.violations());

    let revoked = applications.revoke_access("app", many()).await.unwrap_err();
    let allowed = applications
        .authorize_access("app", many())
        .await
        .unwrap_err();
    assert_eq!(allowed.violations().len(), 1);
    assert_eq!(allowed.violations(), revoked.violations());
}

#[tokio::test]
async fn subjects_that_were_allowed_or_denied_are_revoked_by_the_same_values() {
    let emulator = Emulator::in_memory().unwrap();
    let applications = applications(&emulator);
    let app = applications.create("reports").await.unwrap().app_id;
    let subjects = [
        Subject::users(["ada"]).unwrap(),
        Subject::groups(["sales"]).unwrap(),
        Subject::roles("billing", ["admin"]).unwrap(),
        Subject::organizations_without_children(["berlin"]).unwrap(),
    ];

    let allowed = applications.authorize_access(&app, &subjects[..2]);
    assert!(allowed.await.unwrap().success);
    let denied = applications.deny_access(&app, &subjects[2..]);
    assert!(denied.await.unwrap().success);
    let recorded = effects(&applications, app.as_str()).await;
    assert_eq!(recorded, ["ALLOW", "ALLOW", "DENY", "DENY"]);

    let revoked = applications.revoke_access(&app, &subjects);
    assert!(revoked.await.unwrap().success);
    assert!(effects(&applications, app.as_str()).await.is_empty());
}

#[test]
fn identifiers_that_end_alike_are_told_apart_and_repeats_are_found_wherever_they_stand() {
    let alike = (0..50).map(|n| format!("{n:02}-of-the-same-end"));
    assert!(Subject::users(alike.clone()).is_ok());
    // Shorter than what is compared first.
    assert!(Subject::users(["a", "b", "", "ab"]).is_err_and(|refused| {
        let [blank] = refused.violations() else {
            return false;
        };
        blank.to_string() == "`targetIdentifier[2]`: must not be blank"
    }));
    for repeated in 0..49 {
        let mut list: Vec<String> = alike.clone().collect();
        list[49] = list[repeated].clone();
        let refused = Subject::users(&list).unwrap_err();
        let [violation] = refused.violations() else {
            panic!("{refused}")
        };
        assert_eq!(violation.field, "targetIdentifier[49]");
        assert!(
            matches!(violation.rule, Rule::Duplicate { first } if first == repeated),
            "{violation}"
        );
    }
}
