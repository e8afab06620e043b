//! Orders: by what a list can be ordered. What that is in a row, its kind says where it is no member of that name.

use serde_json::Value;

use crate::clerk::description::CLERK;
use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::Resource;
use crate::clerk::{Call, State};
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
        // The reference says the same of connections as of members.
        "ListOrganizationMemberships"
        | "InstanceGetOrganizationMemberships"
        | "ListSAMLConnections" => &[
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
    sort_by(rows, |row| {
        let own = resource.own.order(state, row, by);
        own.unwrap_or_else(|| row[by].clone())
    });
    if order.starts_with('-') {
        rows.reverse();
    }
    Ok(())
}

/// The order of a list for which none is asked: the newest first, unless the description says otherwise.
fn default(call: &Call) -> &str {
    if call.operation.id.ends_with("GroupRoleMappings") {
        return "precedence";
    }
    let mut parameters = call.operation.parameters(&CLERK);
    let order = parameters.find(|parameter| parameter["name"] == "order_by");
    let default = order.and_then(|order| order["schema"]["default"].as_str());
    default.unwrap_or("-created_at")
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
