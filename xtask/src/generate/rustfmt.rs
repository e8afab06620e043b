//! Formats generated code with stable rustfmt.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{self, Child, Command};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::{Result, root};

/// A rustfmt that runs, over a set of files that stand in one folder.
pub struct Formatting {
    folder: PathBuf,
    names: Vec<String>,
    rustfmt: Option<Child>,
}

impl Formatting {
    /// Starts rustfmt. It is told of the files that `is_root` picks, and finds the others, which have to be there, by
    /// their `mod`: one that it were told of, too, would be formatted twice.
    pub fn start(files: &BTreeMap<String, String>, is_root: impl Fn(&str) -> bool) -> Result<Self> {
        static FOLDERS: AtomicUsize = AtomicUsize::new(0);
        let folder = root().join("target").join(format!(
            "xtask-format-{}-{}",
            process::id(),
            FOLDERS.fetch_add(1, Ordering::Relaxed)
        ));
        let mut formatting = Self {
            folder,
            names: files.keys().cloned().collect(),
            rustfmt: None,
        };
        let folder = &formatting.folder;
        for (name, content) in files {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(&path, content)?;
        }
        let roots: Vec<_> = files.keys().filter(|name| is_root(name)).collect();
        if roots.is_empty() {
            return Ok(formatting);
        }
        let rustfmt = Command::new("rustfmt")
            .arg("--edition=2024")
            .arg("--config-path")
            .arg(root().join("rustfmt.toml"))
            .args(roots.iter().map(|name| folder.join(name)))
            .spawn();
        formatting.rustfmt = Some(rustfmt.map_err(|e| {
            format!("rustfmt cannot be run ({e}); `rustup component add rustfmt` installs it")
        })?);
        Ok(formatting)
    }

    /// The files, formatted.
    pub fn finish(mut self) -> Result<BTreeMap<String, String>> {
        if let Some(mut rustfmt) = self.rustfmt.take()
            && !rustfmt.wait()?.success()
        {
            return Err("rustfmt refused generated code; see above".into());
        }
        let read = |name: &String| Ok((name.clone(), fs::read_to_string(self.folder.join(name))?));
        self.names.iter().map(read).collect()
    }
}

impl Drop for Formatting {
    /// Also where something else has failed meanwhile.
    fn drop(&mut self) {
        if let Some(rustfmt) = &mut self.rustfmt {
            // What failed is reported; what it leaves behind is not an error.
            let _ = rustfmt.kill().and_then(|()| rustfmt.wait());
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}
