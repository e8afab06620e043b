//! Members and parameters whose names look like those of secrets and that are none. Types are named as generated code
//! names them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Members;

/// Verdicts on what looks like a secret.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Secrets {
    /// What looks like a secret and is none; a secret has `x-secret` instead.
    pub not_secret: Vec<NotSecret>,
}

/// Members and parameters that are no secrets, for one reason.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotSecret {
    /// Why, in our words.
    pub reason: String,
    /// Members, by type.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub members: Members,
    /// Parameters, by operation id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parameters: Members,
}
