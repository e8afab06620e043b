//! The emulator's page in a browser of this machine, driven by tests in `tests/foreign`.

use std::env;
use std::process::Command;

use super::foreign::{build, install, program};
use super::left_out::LeftOut;
use super::tools::there;
use crate::{Result, root};

/// What Chromium is called, as the tests look for it.
const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Runs the tests against a build of the emulator.
pub fn run(left_out: &mut LeftOut) -> Result<()> {
    let is_named = env::var_os("CHROMIUM").is_some();
    let mut names = NAMES.iter();
    if !is_named && !names.any(|name| there(Command::new(name).arg("--version"))) {
        let remedy = "install it, or name a browser of its kind in the variable CHROMIUM";
        return left_out.tool("Chromium", remedy);
    }
    let folder = root().join("tests/foreign");
    if install(&folder, left_out)? {
        build()?;
        program("npm", &["run", "browser"], &folder)?;
    }
    Ok(())
}
