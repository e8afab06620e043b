//! What the generator cannot read.

use serde_json::Value;

use crate::api::Api;
use crate::generate;

/// Everything that the generator cannot read, one sentence each.
pub fn unreadable(api: &Api, effective: &Value) -> Vec<String> {
    let error = generate::values(api, effective).err();
    let text = error.map(|error| error.to_string()).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}
