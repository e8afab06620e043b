//! What lists show of data resources and data policies besides what is kept.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::resources::catalog;
use crate::genauth::resources::data::{mentions, targets, text};
use crate::genauth::resources::kind::Kind;
use crate::genauth::resources::links::name;

/// A data resource.
pub(crate) struct DataResource;

impl Kind for DataResource {
    /// How many users, groups and roles a policy about it was granted to.
    fn add_computed(&self, state: &State, row: &mut Row) {
        let path = path(row);
        let policies = state.store.rows(catalog::DATA_POLICY.kind);
        let about = policies.filter(|policy| mentions(policy, &path));
        let granted: BTreeSet<String> = about
            .flat_map(|policy| targets(state, &name(&catalog::DATA_POLICY, policy)))
            .map(|target| target["targetIdentifier"].to_string())
            .collect();
        row.insert("authorizationNum".to_owned(), json!(granted.len()));
    }
}

/// A data policy.
pub(crate) struct DataPolicy;

impl Kind for DataPolicy {
    /// The data resources that it is about, and who it was granted to.
    fn add_computed(&self, state: &State, row: &mut Row) {
        let resources = state.store.rows(catalog::DATA_RESOURCE.kind);
        let named = resources.filter(|resource| mentions(row, &path(resource)));
        let named: Value = named
            .map(|row| json!({ "resourceId": row["id"], "resourceName": row["resourceName"] }))
            .collect();
        let targets = targets(state, &name(&catalog::DATA_POLICY, row)).into_iter();
        let targets: Value = targets
            .map(|target| {
                json!({
                    "id": target["targetIdentifier"],
                    "name": target["targetName"],
                    "type": target["targetType"],
                })
            })
            .collect();
        row.insert("resourceList".to_owned(), named);
        row.insert("targetList".to_owned(), targets);
    }
}

/// The path by which policies name a data resource.
fn path(row: &Row) -> String {
    format!(
        "{}/{}",
        text(row, "namespaceCode"),
        text(row, "resourceCode")
    )
}
