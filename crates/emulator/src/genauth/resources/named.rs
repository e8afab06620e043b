//! What an operation without state is about. A thing of a kind that has state must be there: a sample would say that it
//! is. Only required members name such a thing; an optional one filters.

use serde_json::{Value, json};

use crate::contract::description::Operation;
use crate::contract::input::Input;
use crate::genauth::State;
use crate::genauth::description::GENAUTH;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::catalog::{
    APPLICATION, GROUP, INVITATION_POLICY, INVITATION_ROSTER, NAMESPACE, ROLE, Resource, USER,
};
use crate::genauth::resources::rows::{self, DEFAULT_NAMESPACE, at, missing};
use crate::state::store::says;

/// Members that name a thing or several, its kind, and the member of a row that they hold.
static NAMES: [(&str, &Resource, &str); 11] = [
    ("userId", &USER, "userId"),
    ("userIds", &USER, "userId"),
    ("appId", &APPLICATION, "appId"),
    ("appIds", &APPLICATION, "appId"),
    ("groupId", &GROUP, "id"),
    ("groupIds", &GROUP, "id"),
    ("roleId", &ROLE, "id"),
    ("roleIds", &ROLE, "id"),
    ("namespaceCode", &NAMESPACE, "code"),
    ("policyId", &INVITATION_POLICY, "policyId"),
    ("rosterId", &INVITATION_ROSTER, "rosterId"),
];

/// Members of these names that name something else, which has no state.
const OTHERS: [(&str, &str); 12] = [
    // Accounts that several users share.
    ("bindPublicAccountOfRoles", "userId"),
    ("deletePublicAccountsBatch", "userIds"),
    ("getGroupsOfPublicAccount", "userId"),
    ("getPublicAccount", "userId"),
    ("getPublicAccountBatch", "userIds"),
    ("getPublicAccountOfGroups", "userId"),
    ("getPublicAccountRoles", "userId"),
    ("kickPublicAccounts", "userId"),
    ("updatePublicAccount", "userId"),
    ("updatePublicAccountBatch", "userId"),
    // An application at WeChat.
    ("getWechatMpAccessTokenInfo", "appId"),
    // A group of the rows of a model.
    ("getMetadataGroupList", "groupId"),
];

/// Refuses a call about a thing that is not there.
pub(crate) fn check(state: &State, operation: &Operation, input: &Input) -> Result<(), Refusal> {
    let asked = Asked { state, operation };
    let query = Value::Object(input.query.clone());
    for parameter in operation.parameters(&GENAUTH) {
        if let (true, Some(name)) = (parameter["required"] == true, parameter["name"].as_str()) {
            asked.check_member(name, &query)?;
        }
    }
    asked.check_body(body_schema(operation), &input.body)
}

/// The schema of the body of an operation, or null.
fn body_schema(operation: &Operation) -> &Value {
    static NONE: Value = Value::Null;
    let body = GENAUTH.resolve(&operation.facts["requestBody"]);
    let schema = body.pointer("/content/application~1json/schema");
    schema.map_or(&NONE, |schema| GENAUTH.resolve(schema))
}

/// The members that a schema requires.
fn required(schema: &Value) -> impl Iterator<Item = &str> {
    let names = schema["required"].as_array().into_iter().flatten();
    names.filter_map(Value::as_str)
}

struct Asked<'a> {
    state: &'a State,
    operation: &'a Operation,
}

impl Asked<'_> {
    /// Looks up what the required members of a body name, and those of the items of its lists.
    fn check_body(&self, schema: &Value, said: &Value) -> Result<(), Refusal> {
        for name in required(schema) {
            self.check_member(name, said)?;
            let member = GENAUTH.resolve(&schema["properties"][name]);
            let item = GENAUTH.resolve(&member["items"]);
            for said in said[name].as_array().into_iter().flatten() {
                self.check_body(item, said)?;
            }
        }
        Ok(())
    }

    fn check_member(&self, name: &str, said: &Value) -> Result<(), Refusal> {
        if matches!(name, "targetIdentifier" | "targetIdentifiers") {
            return self.check_targets(&said[name], said);
        }
        // The one operation that names a namespace by its bare code.
        if self.operation.id == "listNamespaceRoles" && name == "code" {
            return self.check_each(&NAMESPACE, "code", &said[name], said);
        }
        let other = OTHERS.contains(&(self.operation.id.as_str(), name));
        match NAMES.iter().find(|(known, ..)| *known == name && !other) {
            Some((_, resource, member)) => self.check_each(resource, member, &said[name], said),
            None => Ok(()),
        }
    }

    /// Looks up subjects of a kind that is told beside them.
    fn check_targets(&self, keys: &Value, said: &Value) -> Result<(), Refusal> {
        let (resource, member) = match said["targetType"].as_str() {
            Some("USER") => (&USER, "userId"),
            Some("GROUP") => (&GROUP, "code"),
            Some("ROLE") => (&ROLE, "code"),
            _ => return Ok(()),
        };
        self.check_each(resource, member, keys, said)
    }

    fn check_each(
        &self,
        resource: &Resource,
        member: &str,
        keys: &Value,
        said: &Value,
    ) -> Result<(), Refusal> {
        let one = std::slice::from_ref(keys);
        let keys = keys.as_array().map_or(one, Vec::as_slice);
        let mut keys = keys.iter().filter_map(Value::as_str);
        if keys.all(|key| self.is_there(resource, member, key, said)) {
            Ok(())
        } else {
            Err(missing(resource))
        }
    }

    fn is_there(&self, resource: &Resource, member: &str, key: &str, said: &Value) -> bool {
        if resource.kind == USER.kind {
            // A user may be named by other things than the identifier.
            let mut one = json!({ "userId": key });
            for name in ["userIdType", "options"] {
                one[name] = said[name].clone();
            }
            return at(self.state, &USER, &one).is_some();
        }
        if resource.kind == NAMESPACE.kind && key == DEFAULT_NAMESPACE {
            return true;
        }
        let within =
            (resource.kind == ROLE.kind && member == "code").then(|| rows::namespace(said));
        let mut rows = self.state.store.rows_with(resource.kind, &[member], key);
        rows.any(|row| within.is_none_or(|within| says(row, "namespace", within)))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::genauth::is_modelled;

    /// Required members that name a thing which has no state, or no thing at all. A `resourceCode` is that of a resource
    /// with extra fields here.
    const UNMODELLED: [&str; 21] = [
        "accountId",
        "accountIds",
        "applicantIds",
        "deviceIds",
        "deviceUniqueId",
        "extIdpId",
        "externalId",
        "fieldId",
        "fieldIds",
        "funcId",
        "modelId",
        "publicAccountId",
        "publicAccountIds",
        "relationRowId",
        "resourceCode",
        "rowId",
        "rowIds",
        "sourceCode",
        "tenantId",
        "webhookId",
        "webhookIds",
    ];

    /// The required members of every operation without state, in lists, too.
    fn names() -> BTreeSet<(String, String)> {
        let mut names = BTreeSet::new();
        let operations = GENAUTH.operations().iter();
        for operation in operations.filter(|operation| !is_modelled(&operation.id)) {
            let mut found = Vec::new();
            for parameter in operation.parameters(&GENAUTH) {
                if parameter["required"] == true {
                    found.extend(parameter["name"].as_str().map(str::to_owned));
                }
            }
            of_body(body_schema(operation), &mut found);
            names.extend(found.into_iter().map(|name| (operation.id.clone(), name)));
        }
        names
    }

    fn of_body(schema: &Value, found: &mut Vec<String>) {
        for name in required(schema) {
            found.push(name.to_owned());
            let member = GENAUTH.resolve(&schema["properties"][name]);
            of_body(GENAUTH.resolve(&member["items"]), found);
        }
    }

    #[test]
    fn every_required_identifier_of_an_operation_without_state_is_looked_up_or_has_no_state() {
        let names = names();
        let targets = ["targetIdentifier", "targetIdentifiers"];
        let looked_up =
            |name: &str| NAMES.iter().any(|(known, ..)| *known == name) || targets.contains(&name);
        let identifies = |name: &&str| {
            ["Id", "Ids", "Code", "Identifier", "Identifiers"]
                .iter()
                .any(|end| name.ends_with(end))
        };
        let undecided: BTreeSet<&str> = names
            .iter()
            .map(|(_, name)| name.as_str())
            .filter(identifies)
            .filter(|name| !looked_up(name) && !UNMODELLED.contains(name))
            .collect();
        assert_eq!(undecided, BTreeSet::new());
        let mut others = OTHERS.iter();
        let known = |(operation, name): &&(&str, &str)| {
            names.contains(&((*operation).to_owned(), (*name).to_owned()))
        };
        assert_eq!(others.find(|other| !known(other)), None);
    }
}
