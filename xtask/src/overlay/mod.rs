//! Our corrections and annotations of a vendor's description, in the OpenAPI Overlay form. Each rule says why it is
//! there and what it expects to find, so that a rule which no longer applies is an error and not a silent guess.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Result, api::Api, spec::document};

mod answers;
mod apply;
mod inputs;
pub mod nodes;
mod parse;
pub mod prose;
mod rule;
mod same;
mod secrets;
mod types;

pub use answers::{Answers, Identifiers, Incidental, Instants, Members, Receipt};
pub use apply::{Applied, Matched, Stale};
pub use inputs::Inputs;
pub use parse::{Parsed, parse, parse_all};
pub use rule::{Prose, Rule};
pub use same::SAME_AS;
pub use secrets::{NotSecret, Secrets};
pub use types::TYPES;

/// Where the effective description has the facts about answers.
pub const ANSWERS: &str = "x-answers";

/// Where it has those about integers in requests.
pub const INPUTS: &str = "x-inputs";

/// An overlay file.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// Version of the Overlay specification: `1.0.0`.
    pub overlay: String,
    /// What this overlay is.
    pub info: Info,
    /// The API whose crate has the types: a component that it answers, too, is one thing of the vendor with one type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub types_of: Option<String>,
    /// The rules, applied in this order.
    pub actions: Vec<Rule>,
    /// Facts about answers; the effective description has them as `x-answers`.
    #[serde(default)]
    pub answers: Answers,
    /// Facts about integers in requests; the effective description has them as `x-inputs`.
    #[serde(default)]
    pub inputs: Inputs,
    /// Verdicts on members and parameters whose names look like those of secrets.
    #[serde(default)]
    pub secrets: Secrets,
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

/// The description of an API with its overlay applied; an error lists every stale rule,
/// and schemas that are said to be the same and differ.
pub fn effective(api: &Api) -> Result<Value> {
    let applied = apply::apply(document::imported(api)?, &read(api)?)?;
    let stale = applied.stale.iter().map(ToString::to_string);
    let faults: Vec<_> = stale
        .chain(applied.unequal)
        .map(|fault| format!("{}: {fault}", file(api)))
        .collect();
    if faults.is_empty() {
        Ok(applied.document)
    } else {
        Err(faults.join("\n\n").into())
    }
}

/// The overlay of an API; an error lists every bad rule.
pub fn read(api: &Api) -> Result<Overlay> {
    parse(&text(api)?).map_err(|error| format!("{}: {error}", file(api)).into())
}

/// The overlay of an API as it is written.
pub fn text(api: &Api) -> Result<String> {
    document::read(&api.folder().join("overlay.yaml"))
}

/// Applies an overlay to a document: every rule that fits.
pub fn apply_to(document: Value, overlay: &Overlay) -> Result<Applied> {
    apply::apply(document, overlay)
}

/// The overlay's file, as messages name it.
pub fn file(api: &Api) -> String {
    format!("{}/overlay.yaml", api.place())
}

/// The JSON Schema of overlay files, which editors check against; it stands in `openapi/overlay.schema.json`.
pub fn schema() -> Result<String> {
    document::print(&serde_json::to_value(schemars::schema_for!(Overlay))?)
}
