//! Checks of `api.json` against `lock.toml`.

use serde_json::Value;

use crate::Result;
use crate::api::Api;
use crate::spec::allowlist::{self, Dropped};
use crate::spec::document::{print, read};
use crate::spec::lock::{Counts, Lock, sha256};

/// `api.json` is what was imported, spelled the one way, and holds facts only.
pub fn lock(api: &Api, imported: &Value) -> Vec<String> {
    let mut found = Vec::new();
    match is_pinned(api, imported) {
        Ok(true) => {}
        Ok(false) => found.push(
            "api.json is not what lock.toml pins; corrections belong in overlay.yaml, so import again"
                .into(),
        ),
        Err(error) => found.push(error.to_string()),
    }
    let mut dropped = Dropped::new();
    allowlist::of_document(imported, &mut dropped);
    for (member, count) in dropped {
        found.push(format!(
            "`{member}` is no fact and stands there {count} times; import again"
        ));
    }
    found
}

fn is_pinned(api: &Api, imported: &Value) -> Result<bool> {
    let text = read(&api.folder().join("api.json"))?;
    let path = api.folder().join("lock.toml");
    let lock: Lock =
        toml::from_str(&read(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(print(imported)? == text
        && sha256(&text) == lock.api_sha256
        && Counts::of(imported) == lock.counts)
}
