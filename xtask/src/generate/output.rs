//! The files that generation yields, against the files that are there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::{Result, root};

/// Generated files by their path from the root of the workspace.
#[derive(Default)]
pub struct Output {
    files: BTreeMap<String, String>,
    /// Folders in which every file is generated, so that one which is no longer made is found.
    owned: Vec<String>,
}

impl Output {
    /// A file and what it has to hold.
    pub fn put(&mut self, path: impl Into<String>, content: String) {
        self.files.insert(path.into(), content);
    }

    /// What was generated apart from it.
    pub fn add(&mut self, other: Self) {
        self.files.extend(other.files);
        self.owned.extend(other.owned);
    }

    /// What a file has to hold, if it is generated.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The paths of all files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// From here on nothing else may lie in `folder`, but for the files named in `except`.
    pub fn own(&mut self, folder: &str, except: &[&str]) -> Result<()> {
        let mut stale = Vec::new();
        for file in files_below(&root().join(folder))? {
            let path = relative(&file);
            if !except.iter().any(|e| path == format!("{folder}/{e}")) {
                stale.push(path);
            }
        }
        self.owned.extend(stale);
        Ok(())
    }

    fn stale(&self) -> impl Iterator<Item = &String> {
        self.owned
            .iter()
            .filter(|path| !self.files.contains_key(*path))
    }

    /// Puts every file where it belongs and takes away those that are no longer made.
    pub fn write(&self) -> Result<()> {
        for (path, content) in &self.files {
            let file = root().join(path);
            if read(&file)?.as_deref() != Some(content) {
                fs::create_dir_all(file.parent().unwrap_or(&file))?;
                fs::write(&file, content)?;
                println!("wrote {path}");
            }
        }
        for path in self.stale() {
            fs::remove_file(root().join(path))?;
            println!("removed {path}");
        }
        Ok(())
    }

    /// Writes nothing; says what differs and what mends it.
    pub fn check(&self) -> Result<()> {
        let mut findings = Vec::new();
        for (path, content) in &self.files {
            match read(&root().join(path))? {
                None => findings.push(format!("{path} is missing")),
                Some(found) if found != *content => {
                    findings.push(format!("{path} differs:\n{}", difference(&found, content)));
                }
                Some(_) => {}
            }
        }
        findings.extend(
            self.stale()
                .map(|path| format!("{path} is not made any more")),
        );
        if findings.is_empty() {
            return Ok(());
        }
        Err(format!(
            "{} generated files are not what generation yields:\n{}\nto mend it: cargo xtask generate",
            findings.len(),
            findings.join("\n")
        )
        .into())
    }
}

/// The first lines that differ, as a unified diff.
fn difference(found: &str, wanted: &str) -> String {
    const SHOWN: usize = 12;
    let diff = similar::TextDiff::from_lines(found, wanted);
    let text = diff.unified_diff().context_radius(1).to_string();
    let mut lines: Vec<&str> = text.lines().take(SHOWN).collect();
    if text.lines().count() > SHOWN {
        lines.push("…");
    }
    lines.join("\n")
}

fn read(file: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(file) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn relative(file: &Path) -> String {
    let root = root();
    file.strip_prefix(&root)
        .unwrap_or(file)
        .to_string_lossy()
        .replace('\\', "/")
}
