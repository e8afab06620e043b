//! How the sources of the emulator depend on each other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every source file below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

#[test]
fn only_the_registry_the_samples_and_the_list_of_tokens_know_the_vendors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut knowing = BTreeSet::new();
    for path in sources(&root) {
        let name = path
            .strip_prefix(&root)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for vendor in ["clerk", "genauth"] {
            let own = name.starts_with(&format!("{vendor}/"));
            if !own && code.contains(&format!("crate::{vendor}::")) {
                knowing.insert(name.clone());
            }
        }
    }
    let allowed = ["sample/operation.rs", "token.rs", "vendor/registry.rs"];
    assert_eq!(knowing, allowed.map(str::to_owned).into());
}
