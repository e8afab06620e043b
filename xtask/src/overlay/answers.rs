//! What is known of answers and stands in no description: which ones are receipts, which members must be there, which
//! are totals or points in time. Types are named as generated code names them.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Members by type.
pub type Members = BTreeMap<String, BTreeSet<String>>;

/// Facts about answers.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    /// Operations whose answer only says that it was done, by operation id.
    pub receipts: BTreeMap<String, Receipt>,
    /// Members that must be there: they decide access, name something, or are a credential.
    pub decisive: Members,
    /// Members that look decisive and are not.
    pub incidental: Vec<Incidental>,
    /// Totals of lists: an absent one is unknown, not 0.
    pub totals: Members,
    /// Integers that are points in time, counted from 1970.
    pub instants: Instants,
    /// Strings that name a thing of one kind.
    pub identifiers: Identifiers,
}

/// An answer that only says that it was done.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Receipt {
    /// The boolean member that says it.
    pub done: Option<String>,
    /// String members that repeat a parameter of the path, with its name.
    pub named: BTreeMap<String, String>,
}

/// Members that are not decisive, for one reason.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Incidental {
    /// Why, in our words.
    pub reason: String,
    /// The members.
    pub members: Members,
}

/// Points in time, by unit.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Instants {
    /// In milliseconds.
    pub milliseconds: Members,
    /// In seconds.
    pub seconds: Members,
}

/// Strings that name a thing of one kind. Kinds are named as the types of path parameters are, such as `UserId`.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Identifiers {
    /// Kinds that no path has.
    pub received: BTreeSet<String>,
    /// The kind of the members of a name, wherever they stand.
    pub named: BTreeMap<String, String>,
    /// The kind of members, by type; decides over their name.
    pub members: BTreeMap<String, BTreeMap<String, String>>,
    /// Members that look like identifiers of one kind and stay strings; decides over their name.
    pub strings: Vec<StaysString>,
}

/// Members that stay strings, for one reason.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StaysString {
    /// Why, in our words.
    pub reason: String,
    /// Members of a name, wherever they stand.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub named: BTreeSet<String>,
    /// Members, by type.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub members: Members,
}
