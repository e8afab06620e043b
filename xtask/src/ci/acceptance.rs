//! The acceptance program: it is copied out of the checkout and depends on it by git, so it shows that what is
//! committed, and nothing else, can be used from elsewhere.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

use super::cargo;
use super::left_out::LeftOut;
use crate::{Result, root};

/// Runs the program's tests against the commit that is checked out.
pub fn run(left_out: &mut LeftOut) -> Result<()> {
    let root = root();
    if !root.join(".git").exists() {
        left_out.host("git checkout, which tests/acceptance depends on");
        return Ok(());
    }
    let program = Copied::of(&root.join("tests/acceptance"))?;
    let manifest = program.0.join("Cargo.toml");
    let text = depending_on(&fs::read_to_string(&manifest)?, &root, &head(&root)?)?;
    fs::write(&manifest, text)?;
    // The versions of the workspace: they are there, so nothing is downloaded.
    fs::copy(root.join("Cargo.lock"), program.0.join("Cargo.lock"))?;
    // What the program shares with the programs before it is compiled already: half of the work of a folder of its own.
    let manifest = manifest.to_string_lossy();
    cargo(&[
        "test",
        "--manifest-path",
        &manifest,
        "--target-dir",
        "target",
    ])
}

/// The commit that is checked out, also in a folder of another owner.
fn head(root: &Path) -> Result<String> {
    let git = ["-c", "safe.directory=*", "rev-parse", "HEAD"];
    let output = Command::new("git").args(git).current_dir(root).output()?;
    if !output.status.success() {
        return Err("`git rev-parse HEAD` failed; see `git status`".into());
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// The manifest with the URL of the checkout and its commit.
fn depending_on(manifest: &str, root: &Path, commit: &str) -> Result<String> {
    let root = root.to_string_lossy().replace('\\', "/");
    let url = format!("\"file:///{}\"", root.trim_start_matches('/'));
    let written = manifest
        .replace("\"file:///CHECKOUT\"", &url)
        .replace("\"COMMIT\"", &format!("\"{commit}\""));
    let expected = format!("git = {url}, rev = \"{commit}\"");
    if written.contains(&expected) {
        Ok(written)
    } else {
        Err("tests/acceptance/Cargo.toml names no CHECKOUT and COMMIT".into())
    }
}

/// A copy of a folder among the temporary ones. It goes away with the value.
struct Copied(PathBuf);

impl Copied {
    fn of(folder: &Path) -> Result<Self> {
        let name = format!("identity-facade-acceptance-{}", process::id());
        let copy = Self(env::temp_dir().join(name));
        copy_all(folder, &copy.0)?;
        Ok(copy)
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        // What is left there harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dependency_on_the_checkout_names_its_url_and_commit() {
        let manifest = include_str!("../../../tests/acceptance/Cargo.toml");
        let written = depending_on(manifest, Path::new("/some/checkout"), "c0ffee").unwrap();
        let named = "git = \"file:///some/checkout\", rev = \"c0ffee\"";
        assert_eq!(written.matches(named).count(), 2);
        assert!(!written.contains("\"COMMIT\"") && !written.contains("file:///CHECKOUT"));
        depending_on("[dependencies]", Path::new("/some/checkout"), "c0ffee").unwrap_err();
    }
}
