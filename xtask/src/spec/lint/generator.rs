//! What the generator cannot read. It names every place at once.

use serde_json::Value;

use crate::api::Api;
use crate::generate;

/// Everything that the generator cannot read, one sentence each.
pub fn unreadable(api: &Api, effective: &Value) -> Vec<String> {
    let error = generate::values(api, effective).err();
    let text = error.map_or_else(String::new, |error| error.to_string());
    text.lines().map(str::to_owned).collect()
}
