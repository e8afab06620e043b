//! What the path of an operation without state leads through. A thing of a kind that has state must be there, for such a
//! path as for any other: a sample would say that it is.

use crate::clerk::error::ClerkError;
use crate::clerk::resources::check_there;
use crate::clerk::resources::identifications::{self, EMAIL_ADDRESS, PHONE_NUMBER};
use crate::clerk::{Call, State};

/// How a path parameter names a thing.
#[derive(Clone, Copy)]
enum Parent {
    /// One that this operation reads.
    ReadBy(&'static str),
    Machine,
    EmailAddress,
    PhoneNumber,
}

/// The path parameters that name a thing which has state.
const PARENTS: [(&str, Parent); 7] = [
    ("user_id", Parent::ReadBy("GetUser")),
    ("organization_id", Parent::ReadBy("GetOrganization")),
    (
        "oauth_application_id",
        Parent::ReadBy("GetOAuthApplication"),
    ),
    (
        "enterprise_connection_id",
        Parent::ReadBy("GetEnterpriseConnection"),
    ),
    ("machine_id", Parent::Machine),
    ("email_address_id", Parent::EmailAddress),
    ("phone_number_id", Parent::PhoneNumber),
];

/// The members of a body that name such a thing, as a path does.
const NAMED: [&str; 2] = ["user_id", "organization_id"];

/// Refuses a call about a thing that is not there.
pub(crate) fn check(state: &State, call: &Call) -> Result<(), ClerkError> {
    let body = call.input.body.as_object().into_iter().flatten();
    let body = body.filter(|(name, _)| NAMED.contains(&name.as_str()));
    for (name, value) in call.input.path.iter().chain(body) {
        let Some(key) = value.as_str() else {
            continue;
        };
        match parent(name) {
            Some(Parent::ReadBy(operation)) => check_there(state, operation, key)?,
            Some(Parent::Machine) => drop(state.machines.get(key)?),
            Some(Parent::EmailAddress) => drop(identifications::get(state, call, &EMAIL_ADDRESS)?),
            Some(Parent::PhoneNumber) => drop(identifications::get(state, call, &PHONE_NUMBER)?),
            None => {}
        }
    }
    Ok(())
}

fn parent(name: &str) -> Option<Parent> {
    let known = PARENTS.iter().find(|(parent, _)| *parent == name);
    known.map(|(_, parent)| *parent)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::clerk::description::CLERK;
    use crate::clerk::is_modelled;

    /// Path parameters that name a thing which has no state.
    const UNMODELLED: [&str; 9] = [
        "adminPortalLinkTokenID",
        "agent_task_id",
        "client_id",
        "discount_id",
        "id",
        "slug",
        "statementID",
        "subscription_item_id",
        "template_type",
    ];

    #[test]
    fn every_path_parameter_of_an_operation_without_state_is_looked_up_or_has_no_state() {
        let operations = CLERK.operations().iter();
        let sampled = operations.filter(|operation| !is_modelled(&operation.id));
        let names: BTreeSet<&str> = sampled
            .flat_map(|operation| operation.path_names())
            .collect();
        let undecided = names.iter().filter(|name| parent(name).is_none());
        let undecided: Vec<_> = undecided
            .filter(|name| !UNMODELLED.contains(name))
            .collect();
        assert_eq!(undecided, Vec::<&&str>::new());
        let gone = UNMODELLED.iter().filter(|name| !names.contains(*name));
        assert_eq!(gone.collect::<Vec<_>>(), Vec::<&&str>::new());
    }
}
