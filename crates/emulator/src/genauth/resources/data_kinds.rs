//! What lists show of data resources and data policies besides what is kept, and the trees of data resources.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::contract::shape::{Members, Row};
use crate::genauth::State;
use crate::genauth::resources::data::{mentions, targets, text};
use crate::genauth::resources::facts;
use crate::genauth::resources::kind::Kind;
use crate::genauth::resources::links::name;

/// A data resource.
pub(crate) struct DataResource;

impl Kind for DataResource {
    /// How many users, groups and roles a policy about it was granted to.
    fn add_computed(&self, state: &State, row: &mut Row) {
        let path = path(row);
        let policies = state.store.rows(facts::DATA_POLICY.kind);
        let about = policies.filter(|policy| mentions(policy, &path));
        let granted: BTreeSet<String> = about
            .flat_map(|policy| targets(state, &name(&facts::DATA_POLICY, policy)))
            .map(|target| target["targetIdentifier"].to_string())
            .collect();
        row.insert("authorizationNum".to_owned(), json!(granted.len()));
    }

    /// A tree may be made of several nodes, and most answers show one: then the resource itself is the node above them.
    fn fitted(&self, row: &Row, members: &Members<'_>) -> Option<Row> {
        let shape = members.properties.get("struct")?;
        let nodes = row.get("struct").and_then(Value::as_array)?;
        if shape["type"] == "array" || nodes.iter().any(|node| !node.is_object()) {
            return None;
        }
        let above = match nodes.as_slice() {
            [] => return None,
            [only] => only.clone(),
            nodes => json!({
                "code": row["resourceCode"],
                "name": row["resourceName"],
                "children": nodes,
            }),
        };
        let mut row = row.clone();
        row.insert("struct".to_owned(), above);
        Some(row)
    }
}

/// A data policy.
pub(crate) struct DataPolicy;

impl Kind for DataPolicy {
    /// The data resources that it is about, and who it was granted to.
    fn add_computed(&self, state: &State, row: &mut Row) {
        let resources = state.store.rows(facts::DATA_RESOURCE.kind);
        let named = resources.filter(|resource| mentions(row, &path(resource)));
        let named: Value = named
            .map(|row| json!({ "resourceId": row["id"], "resourceName": row["resourceName"] }))
            .collect();
        let targets = targets(state, &name(&facts::DATA_POLICY, row)).into_iter();
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
