//! What is known of integers that are sent and stands in no description: which ones are points in time, and which ones
//! are durations.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Facts about integers in requests, by their names on the wire: in bodies, queries and headers of every operation.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Inputs {
    /// Unix times in milliseconds.
    pub milliseconds: BTreeSet<String>,
    /// Unix times in seconds.
    pub seconds: BTreeSet<String>,
    /// Durations in seconds.
    pub durations: BTreeSet<String>,
}
