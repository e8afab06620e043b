//! Whatever a caller hands over is bounded: too many values are refused, also if they never end.

#![cfg(feature = "genauth-applications")]

use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{ErrorKind, Rule};

/// How far beyond a limit is counted.
const BEYOND: usize = 65_536;

#[test]
fn a_subject_refuses_identifiers_without_end_and_counts_the_others() {
    let endless = || (0_u64..).map(|n| n.to_string());
    let at_most = |got| Rule::AtMost { max: 50, got };
    for refused in [
        Subject::users(endless()),
        Subject::groups(endless()),
        Subject::organizations(endless()),
        Subject::roles("code1", endless()),
    ] {
        let refused = refused.unwrap_err();
        assert_eq!(refused.violations().len(), 1);
        assert_eq!(refused.violations()[0].field, "targetIdentifier");
        assert_eq!(refused.violations()[0].rule, at_most(50 + BEYOND));
    }
    for got in [51, 52, 1000, BEYOND] {
        let refused = Subject::users(endless().take(got)).unwrap_err();
        assert_eq!(refused.violations()[0].rule, at_most(got));
    }
    assert!(Subject::users(endless().take(50)).is_ok());
    // Of a list that is too long the first ones are still checked.
    let refused = Subject::users(std::iter::repeat("")).unwrap_err();
    assert_eq!(refused.violations().len(), 51);
}

#[tokio::test]
async fn a_call_refuses_subjects_without_end_and_counts_the_others() {
    let client = ManagementClient::builder("id", "secret")
        .host("http://localhost:1")
        .build()
        .unwrap();
    let endless = || (0_u64..).map(|n| Subject::users([n.to_string()]));
    for got in [11, 12, 1000, 10 + BEYOND] {
        let error = if got == 10 + BEYOND {
            client.revoke_application_access("app", endless()).await
        } else {
            let subjects = endless().take(got);
            client.revoke_application_access("app", subjects).await
        };
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Validation);
        assert_eq!(error.violations()[0].field, "list");
        assert_eq!(error.violations()[0].rule, Rule::AtMost { max: 10, got });
    }
}
