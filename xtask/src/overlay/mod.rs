//! Our corrections and annotations of a vendor's description, in the OpenAPI Overlay form. Each rule says why it is
//! there and what it expects to find, so that a rule which no longer applies is an error and not a silent guess.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Result, api::Api, spec::document};

mod answers;
mod apply;

pub use answers::{Answers, Incidental, Instants, Members, Receipt};
pub use apply::{Applied, Stale};

/// Where the effective description has the facts about answers.
pub const ANSWERS: &str = "x-answers";

/// An overlay file.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// Version of the Overlay specification: `1.0.0`.
    pub overlay: String,
    /// What this overlay is.
    pub info: Info,
    /// The rules, applied in this order.
    pub actions: Vec<Rule>,
    /// Facts about answers; the effective description has them as `x-answers`.
    #[serde(default)]
    pub answers: Answers,
}

/// What an overlay calls itself.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Info {
    /// A name for people.
    pub title: String,
    /// Its own version.
    pub version: String,
}

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
    /// and that are not named here must be absent.
    #[serde(default, rename = "x-expect")]
    pub expect: Value,
    /// Why, in our words.
    #[serde(rename = "x-reason")]
    pub reason: String,
    /// How many nodes the target matches.
    #[serde(default = "one", rename = "x-matches")]
    pub matches: usize,
}

fn one() -> usize {
    1
}

/// The description of an API with its overlay applied; an error lists every stale rule.
pub fn effective(api: &Api) -> Result<Value> {
    let applied = apply(api)?;
    if applied.stale.is_empty() {
        return Ok(applied.document);
    }
    let stale: Vec<_> = applied
        .stale
        .iter()
        .map(|stale| format!("{}: {stale}", file(api)))
        .collect();
    Err(stale.join("\n\n").into())
}

/// The description of an API with every rule applied that still fits.
pub fn apply(api: &Api) -> Result<Applied> {
    apply::apply(document::imported(api)?, &read(api)?)
}

/// The overlay of an API.
pub fn read(api: &Api) -> Result<Overlay> {
    let text = document::read(&api.folder().join("overlay.yaml"))?;
    parse(&text).map_err(|error| format!("{}: {error}", file(api)).into())
}

/// Reads an overlay from YAML.
pub fn parse(text: &str) -> Result<Overlay> {
    Ok(yaml_serde::from_str(text)?)
}

/// Applies an overlay to a document.
pub fn apply_to(document: Value, overlay: &Overlay) -> Result<Applied> {
    apply::apply(document, overlay)
}

/// The overlay's file, as messages name it.
pub fn file(api: &Api) -> String {
    format!("openapi/{}/overlay.yaml", api.name)
}

/// The JSON Schema of overlay files, which editors check against; it stands in `openapi/overlay.schema.json`.
pub fn schema() -> Result<String> {
    document::print(&serde_json::to_value(schemars::schema_for!(Overlay))?)
}
