//! Formats generated code with stable rustfmt.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{self, Command};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::{Result, root};

/// Runs rustfmt once over a set of files that stand in one folder; returns them formatted. It is told of the files that
/// `is_root` picks, and finds the others, which have to be there, by their `mod`: one that it were told of, too, would be
/// formatted twice.
pub fn format(
    files: &BTreeMap<String, String>,
    is_root: impl Fn(&str) -> bool,
) -> Result<BTreeMap<String, String>> {
    static FOLDERS: AtomicUsize = AtomicUsize::new(0);
    let folder = root().join("target").join(format!(
        "xtask-format-{}-{}",
        process::id(),
        FOLDERS.fetch_add(1, Ordering::Relaxed)
    ));
    let result = format_in(&folder, files, is_root);
    // The error of formatting is reported; a temporary folder that stays is not an error.
    let _ = fs::remove_dir_all(&folder);
    result
}

fn format_in(
    folder: &Path,
    files: &BTreeMap<String, String>,
    is_root: impl Fn(&str) -> bool,
) -> Result<BTreeMap<String, String>> {
    for (name, content) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(&path, content)?;
    }
    let status = Command::new("rustfmt")
        .arg("--edition=2024")
        .arg("--config-path")
        .arg(root().join("rustfmt.toml"))
        .args(
            files
                .keys()
                .filter(|name| is_root(name))
                .map(|name| folder.join(name)),
        )
        .status();
    if !status
        .map_err(|e| {
            format!("rustfmt cannot be run ({e}); `rustup component add rustfmt` installs it")
        })?
        .success()
    {
        return Err("rustfmt refused generated code; see above".into());
    }
    let read = |name: &String| Ok((name.clone(), fs::read_to_string(folder.join(name))?));
    files.keys().map(read).collect()
}
