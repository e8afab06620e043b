//! Orders: by what a list can be ordered, and what that is in a row. Users are ordered by their foremost addresses, and
//! members as their users are.

use serde_json::Value;

use crate::clerk::error::ClerkError;
use crate::clerk::resources::facts::{MEMBERSHIP, Resource, USER};
use crate::clerk::resources::identifications::{EMAIL_ADDRESS, PHONE_NUMBER, primary};
use crate::clerk::resources::memberships::user_of;
use crate::clerk::{Call, State};
use crate::contract::description::CLERK;
use crate::state::store::sort_by;

/// What Clerk's reference says that a list can be ordered by.
fn orders(operation: &str) -> &'static [&'static str] {
    match operation {
        "GetUserList" => &[
            "created_at",
            "updated_at",
            "email_address",
            "web3wallet",
            "first_name",
            "last_name",
            "phone_number",
            "username",
            "last_active_at",
            "last_sign_in_at",
        ],
        "ListOrganizationMemberships" | "InstanceGetOrganizationMemberships" => &[
            "phone_number",
            "email_address",
            "created_at",
            "first_name",
            "last_name",
            "username",
        ],
        "ListOrganizations" => &["name", "created_at", "members_count"],
        "ListInvitations" => &["created_at", "email_address", "expires_at"],
        "ListOrganizationInvitations" | "ListInstanceOrganizationInvitations" => {
            &["created_at", "email_address"]
        }
        "ListOrganizationRoles" | "ListOrganizationPermissions" | "ListRoleSets" => {
            &["created_at", "name", "key"]
        }
        "ListAllOrganizationDomains" | "ListOAuthApplications" => &["name", "created_at"],
        "ListWaitlistEntries" => &["created_at", "email_address", "invited_at"],
        _ => &[],
    }
}

/// Puts rows in the order that the query asks for.
pub(super) fn sort(
    state: &State,
    call: &Call,
    resource: &Resource,
    rows: &mut [Value],
) -> Result<(), ClerkError> {
    let asked = call.input.query.get("order_by").and_then(Value::as_str);
    let order = asked.unwrap_or_else(|| default(call));
    // A plus that was not percent-encoded arrives as a blank.
    let by = order.strip_prefix(['+', ' ', '-']).unwrap_or(order);
    let orders = orders(&call.operation.id);
    if asked.is_some() && !orders.contains(&by) {
        let long = format!("takes {}, with + or - in front", orders.join(", "));
        return Err(ClerkError::invalid(call.operation, "order_by", &long));
    }
    sort_by(rows, |row| key(state, resource, row, by));
    if order.starts_with('-') {
        rows.reverse();
    }
    Ok(())
}

/// The order of a list for which none is asked: the newest first, unless the description says otherwise.
fn default(call: &Call) -> &str {
    let mut parameters = call.operation.parameters(&CLERK);
    let order = parameters.find(|parameter| parameter["name"] == "order_by");
    let default = order.and_then(|order| order["schema"]["default"].as_str());
    default.unwrap_or("-created_at")
}

fn key(state: &State, resource: &Resource, row: &Value, by: &str) -> Value {
    let user = match resource.kind {
        kind if kind == USER.kind => row.as_object(),
        kind if kind == MEMBERSHIP.kind && by != "created_at" => user_of(state, row),
        _ => None,
    };
    let foremost = |kind| user.and_then(|user| Some(primary(user, kind)?[by].clone()));
    match (user, by) {
        (Some(_), "email_address") => foremost(&EMAIL_ADDRESS).unwrap_or_default(),
        (Some(_), "phone_number") => foremost(&PHONE_NUMBER).unwrap_or_default(),
        (Some(user), "web3wallet") => user["web3_wallets"][0]["web3_wallet"].clone(),
        (Some(user), by) => user.get(by).cloned().unwrap_or_default(),
        (None, "invited_at") => row[".invited_at"].clone(),
        (None, by) => row[by].clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clerk::resources::operations::{self, Verb};

    #[test]
    fn every_list_that_takes_an_order_has_some() {
        for operation in CLERK.operations() {
            let mut parameters = operation.parameters(&CLERK);
            let takes = parameters.any(|parameter| parameter["name"] == "order_by");
            let listed = matches!(operations::of(&operation.id), Some((_, Verb::List)));
            let known = !orders(&operation.id).is_empty();
            assert_eq!(takes && listed, known, "{}", operation.id);
        }
    }
}
