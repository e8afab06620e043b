//! One rule of an overlay, and what has to be true of a rule before it is applied.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json_path::JsonPath;

/// One correction or annotation.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// JSONPath (RFC 9535) of the nodes that the rule changes.
    pub target: String,
    /// Members to merge into each node; objects merge, lists grow, anything else is replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update: Option<Value>,
    /// Whether each node is removed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub remove: bool,
    /// What stands there before: some members of an object, or the whole of anything else. Members that `update` sets
    /// and that are not named here must be absent, and so must members that are `null` here. It must not be empty: name
    /// members that identify the node.
    #[serde(rename = "x-expect")]
    pub expect: Value,
    /// Why, in our words.
    #[serde(rename = "x-reason")]
    pub reason: String,
    /// How many nodes the target matches.
    #[serde(default = "one", rename = "x-matches")]
    pub matches: usize,
    /// The vendor's text that states the fact, for a fact that stands in prose only.
    #[serde(default, rename = "x-prose", skip_serializing_if = "Option::is_none")]
    pub prose: Option<Prose>,
    /// Its place among the rules, counted from 1.
    #[serde(skip)]
    pub number: usize,
}

/// A text of the vendor's document, which the repository does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Prose {
    /// JSONPath of the text in the vendor's document. If it matches several texts, all of them count.
    pub at: String,
    /// SHA-256 of the text; several texts are sorted and joined by NUL. `spec import --accept-prose` writes it.
    pub sha256: String,
}

fn one() -> usize {
    1
}

impl Rule {
    /// Whether the target may match other nodes once the description changes: it names no single node.
    pub fn is_wildcard(&self) -> bool {
        self.matches != 1 || self.target.contains('*') || self.target.contains("..")
    }

    /// Everything that is wrong with the rule itself.
    pub(super) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.update.is_some() == self.remove {
            faults.push("must either update or remove".to_owned());
        }
        if is_empty(&self.expect) {
            faults.push(
                "`x-expect` is empty; name members that identify the node, or the whole value"
                    .to_owned(),
            );
        }
        let paths = [
            Some(&self.target),
            self.prose.as_ref().map(|prose| &prose.at),
        ];
        for path in paths.into_iter().flatten() {
            if let Err(error) = JsonPath::parse(path) {
                faults.push(format!("{path} is not a JSONPath: {error}"));
            }
        }
        faults
    }
}

fn is_empty(expect: &Value) -> bool {
    match expect {
        Value::Null => true,
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::String(text) => text.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
