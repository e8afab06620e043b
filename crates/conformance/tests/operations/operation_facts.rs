//! What the generated tables say of operations that people rely on.

use identity_facade_core::{Operation, Paging};

use crate::described;

fn all(tables: &[&'static [&'static Operation]]) -> Vec<&'static Operation> {
    tables
        .iter()
        .flat_map(|table| table.iter().copied())
        .collect()
}

#[test]
fn both_vendors_say_how_a_list_is_asked_for_in_parts() {
    let by_page = |in_body| {
        all(genauth_raw::OPERATIONS)
            .into_iter()
            .filter(|o| matches!(o.paging, Paging::Page { in_body: body, .. } if body == in_body))
            .count()
    };
    let described = |place: &'static str| {
        described::operations_that("genauth", move |operation| {
            operation["x-pagination"]["in"] == place
        })
    };
    assert_eq!(
        (by_page(false), by_page(true)),
        (described("query"), described("body"))
    );
    assert!(by_page(false) > 0 && by_page(true) > 0);
    let offset = Paging::offset("offset", "limit");
    assert_eq!(clerk_raw::users::GET_USER_LIST.paging, offset);
    assert_eq!(clerk_raw::users::GET_USER.paging, Paging::None);
}

#[test]
fn an_operation_names_the_secrets_that_pass_through_it() {
    assert_eq!(
        clerk_raw::machines::GET_MACHINE_SECRET_KEY.secrets,
        ["secret"]
    );
    assert!(
        genauth_raw::users::CREATE_USER
            .secrets
            .contains(&"password")
    );
    assert!(clerk_raw::machines::DELETE_MACHINE_SCOPE.secrets.is_empty());
}

#[test]
fn taking_access_away_may_be_repeated_and_giving_may_not() {
    assert!(clerk_raw::machines::DELETE_MACHINE_SCOPE.idempotent);
    assert!(genauth_raw::applications::REVOKE_APPLICATION_ACCESS.idempotent);
    assert!(!clerk_raw::machines::CREATE_MACHINE_SCOPE.idempotent);
}

#[test]
fn every_operation_of_both_vendors_is_in_the_tables() {
    for (api, tables) in [
        ("clerk", clerk_raw::OPERATIONS),
        ("genauth", genauth_raw::OPERATIONS),
    ] {
        let described = described::operations_that(api, |_| true);
        assert_eq!(all(tables).len(), described, "{api}");
    }
}
